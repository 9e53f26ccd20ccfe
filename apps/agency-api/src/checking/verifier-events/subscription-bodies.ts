import { instant, line } from '@puente/contracts/values';
import { checkPurposes } from '@puente/domain/insight/disclosure';
import { z } from 'zod';

/** Whoever subscribes shows, as in a check, that the holder showed them the credential. */
export const SubscribeBody = z.strictObject({
  number: line(64),
  document: line(64),
  purpose: z.enum(checkPurposes),
  /** Where events are pushed (RFC 8935); left out, they are asked for (RFC 8936). */
  callback: z.url().max(500).exactOptional(),
});
export type SubscribeBody = z.output<typeof SubscribeBody>;

const jti = z.uuid();

/** RFC 8936 §2.2, and `since`. */
export const PollBody = z.strictObject({
  maxEvents: z.int().min(0).max(100).default(100),
  /** Taken and not acted on: this is answered at once, always. */
  returnImmediately: z.boolean().exactOptional(),
  ack: z.array(jti).max(1000).default([]),
  /** Events that could not be taken; they are not sent again either. */
  setErrs: z.record(jti, z.object({ err: line(200), description: line(500).exactOptional() })).default({}),
  /** Reads everything from that moment on once more, acknowledged or not. */
  since: instant.exactOptional(),
});
export type PollBody = z.output<typeof PollBody>;
