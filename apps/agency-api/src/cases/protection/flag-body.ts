import { localizedText } from '@puente/contracts/values';
import { z } from 'zod';

/** What makes an officer doubt it; for those who protect the person. */
export const FlagBody = z.strictObject({ reasons: z.strictObject(localizedText.shape) });
export type FlagBody = z.output<typeof FlagBody>;
