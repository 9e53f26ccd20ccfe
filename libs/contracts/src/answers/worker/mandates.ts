import { mandateScopes } from '@puente/domain/file/case';
import { z } from 'zod';
import { agencyId, caseId, plainDate } from '../../values/index.js';

/** Somebody who may act for the reader in the case of the session, or could once. */
const OwnMandate = z.object({
  /** Within the case. */
  id: z.string(),
  /** An agency’s name in the reader’s language; of a person, the account that the reader named. */
  to: z.string(),
  holder: z.enum(['agency', 'person']),
  scope: z.enum(mandateScopes),
  /** The last day, in the country that answers. */
  until: plainDate,
  given: z.enum(['by-code', 'on-paper']),
  /** `pending`: on paper, and no second person looked at it yet; `over`: ended, past its last day, or never confirmed. */
  state: z.enum(['pending', 'in-force', 'over']),
  /** Of a person’s: names of bodies whose help the reader ended since; nobody there acts by it. */
  notFor: z.array(z.string()),
  /** Whether this session can end it. */
  endable: z.boolean(),
});
export type OwnMandate = z.output<typeof OwnMandate>;

export const OwnMandates = z.object({
  /** The case of the session. */
  number: caseId,
  /** Newest first. */
  items: z.array(OwnMandate),
  /** To whom one can be given in this session; none where it takes a code of the reader’s own. */
  holders: z.array(z.object({ agency: agencyId, name: z.string() })),
  /** Between these days lies the last day of a new one. */
  today: plainDate,
  lastDay: plainDate,
});
export type OwnMandates = z.output<typeof OwnMandates>;
