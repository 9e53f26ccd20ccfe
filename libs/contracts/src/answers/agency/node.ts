import { z } from 'zod';
import { countryCode, instant } from '../../values/index.js';

/** How many wait, and since when the oldest does; since nothing where none does. */
const waiting = z.object({ count: z.int(), since: instant.exactOptional() });

/** How the node is, for whoever runs it: nothing of a case, and nobody's data. */
export const NodeView = z.object({
  country: countryCode,
  asOf: instant,
  /** `restoring`, `clock-apart`: it answers, and takes no decision. */
  status: z.enum(['ready', 'degraded', 'restoring', 'clock-apart', 'not-ready']),
  /** What the API needs, and whether what the relay and the case worker have to do is done. */
  parts: z.record(z.string(), z.enum(['up', 'down'])),
  /** Countries whose keys the annex names. */
  partners: z.array(
    z.object({
      country: countryCode,
      /** When the last event of theirs came; absent where none ever did. */
      heardAt: instant.exactOptional(),
      /** Events to them that have not left. */
      unsent: waiting,
      /** Those that left, and of which they have not said yet what became of them. */
      unconfirmed: waiting,
    }),
  ),
  /** Public keys of this node, by fingerprint. `events`: of this country's messages to others; `credentials`: newest first. */
  keys: z.array(
    z.object({
      kid: z.string(),
      use: z.enum(['events', 'next-events', 'credentials']),
      from: instant.exactOptional(),
      until: instant.exactOptional(),
      /** Since when somebody else may have it. */
      compromisedAt: instant.exactOptional(),
    }),
  ),
  /** Of what it runs by: the program that runs it, the calendar, and each agreement of this country. */
  versions: z.array(z.object({ of: z.enum(['node', 'calendar', 'agreement']), name: z.string(), version: z.string() })),
});
