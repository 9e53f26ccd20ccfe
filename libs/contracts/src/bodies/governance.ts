import { z } from 'zod';
import { localizedText } from '../values/index.js';

const reasons = z.strictObject(localizedText.shape);

export const VoteBody = z.strictObject({ vote: z.enum(['for', 'against', 'abstains']), reasons });
export const ReasonsBody = z.strictObject({ reasons });
export const EmptyBody = z.strictObject({});
