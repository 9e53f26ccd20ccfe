import { line, plainDate } from '@puente/contracts/values';
import { shareFacts } from '@puente/domain/insight/disclosure';
import { z } from 'zod';

export const NewShareBody = z.strictObject({
  /** Number of one of the worker's credentials. */
  credential: line(64),
  facts: z.array(z.enum(shareFacts)).min(1).max(shareFacts.length),
  /** For whom it is; only the worker reads it. */
  label: line(120),
  /** The last day; two weeks where it is left out. */
  until: plainDate.exactOptional(),
});
export type NewShareBody = z.output<typeof NewShareBody>;

export const EndShareBody = z.strictObject({ share: z.uuid() });

export const OpenShareBody = z.strictObject({ token: line(64) });
