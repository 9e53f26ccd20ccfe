import { instant } from '../../values/index.js';
import { staffRoles } from '@puente/domain/kernel';
import { checkPurposes, lookPurposes } from '@puente/domain/insight/disclosure';
import { z } from 'zod';

/** One look, as the worker reads it: an agency and a role, never an officer's name. */
const Look = z.object({
  at: instant,
  /**
   * `match`: compared with data that were being written down, to see whether they are the same person's; `joined`: a second
   * person confirmed that they are, and the earlier dossier was opened to the agency.
   */
  what: z.enum(['case', 'dossier', 'document', 'match', 'joined', 'code', 'credential']),
  /** Of the file or the credential, where it was one. */
  number: z.string().exactOptional(),
  who: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('officer'), agency: z.string(), role: z.enum(staffRoles) }),
    /** By the name under which it is registered. */
    z.object({ kind: z.literal('verifier'), name: z.string() }),
    /** Somebody who had the number and the document. */
    z.object({ kind: z.literal('anybody') }),
    /** By one of the worker's links; its label is the worker's own. */
    z.object({ kind: z.literal('share'), share: z.string(), label: z.string().exactOptional() }),
  ]),
  /** Of an officer, what their role is there for; of a check, what the asker chose. */
  purpose: z.enum([...lookPurposes, ...checkPurposes]).exactOptional(),
  /** In the officer's own words. */
  stated: z.string().exactOptional(),
});

export const LookPage = z.object({
  /** Newest first. */
  items: z.array(Look),
  /** Of the country that answers; times are told in it. */
  timeZone: z.string(),
  /** `before` of the next page. */
  next: z.int().exactOptional(),
});
export type LookPage = z.output<typeof LookPage>;
