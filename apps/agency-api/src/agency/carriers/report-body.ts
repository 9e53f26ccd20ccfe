import { instant, line } from '@puente/contracts/values';
import { failures } from '@puente/domain/around/serving-notices';
import { z } from 'zod';

/** What the node gave the carrier with the message, to report by. */
const reference = line(80);

/** What became of a message. `reference` is what the node gave the carrier with it, to report by. */
export const ReportBody = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('delivered'), reference, at: instant }),
  z.strictObject({ state: z.literal('failed'), reference, at: instant, why: z.enum(failures) }),
  /** A mail server's own report (RFC 3464), whole, as it lies in the sender's mailbox. */
  z.strictObject({ state: z.literal('dsn'), mail: z.string().min(1).max(200_000) }),
]);
export type ReportBody = z.output<typeof ReportBody>;

export const ReportTaken = z.object({ taken: z.literal(true) });
