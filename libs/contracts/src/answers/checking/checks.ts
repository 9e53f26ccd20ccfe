import { standings } from '@puente/domain/insight/disclosure';
import { z } from 'zod';
import { instant, plainDate, seasonAfter } from '../../values/index.js';

const words = z.string();

/** Who says so. */
const Issuer = z.object({ country: z.string(), countryName: words, agency: words });

/** What the person may do, in the reader's language. */
export const CheckedSkills = z.object({
  units: z.array(z.object({ unit: z.string(), title: words })),
  conditions: z.array(words),
  exclusions: z.array(words),
});
export type CheckedSkills = z.output<typeof CheckedSkills>;

export const CheckedQualification = z.object({
  kind: z.enum(['certificate', 'recognition']),
  /** `tacit`: recognised because nobody answered in time, under the agreement's rule. */
  scope: z.enum(['full', 'partial', 'tacit']),
  standard: z.object({ country: z.string(), code: z.string(), title: words }),
});
export type CheckedQualification = z.output<typeof CheckedQualification>;

/** How it stands now; what a share link always shows, whatever else the worker chose. */
export const CheckedStanding = z.object({
  standing: z.enum(standings),
  /** The last day of a suspension. */
  suspendedUntil: plainDate.exactOptional(),
  /** The first day of the next season, of one that is out of it. */
  servesAgainOn: plainDate.exactOptional(),
  issuer: Issuer,
  demonstration: z.boolean(),
  checkedAt: instant,
});
export type CheckedStanding = z.output<typeof CheckedStanding>;

/** What a check discloses: nothing of the person, whose document the asker holds already. */
export const CheckAnswer = CheckedStanding.extend({
  number: z.string(),
  ...CheckedQualification.shape,
  /** Absent where the credential counts no more. */
  mayDo: CheckedSkills.exactOptional(),
  issuedOn: plainDate,
  validUntil: plainDate.exactOptional(),
  /** To `after` it holds all year, and then to `validUntil` in these months only. */
  season: seasonAfter.exactOptional(),
  /** The credential that took its place; checked with the same document. */
  replacedBy: z.string().exactOptional(),
});
export type CheckAnswer = z.output<typeof CheckAnswer>;

export const VerifierChecks = z.object({
  items: z.array(
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('found'), asked: z.string(), credential: CheckAnswer }),
      /** The same for a wrong number, a wrong document, and a person without one. */
      z.object({ outcome: z.literal('not-found'), asked: z.string(), code: z.literal('CREDENTIAL_NOT_FOUND') }),
      /** Too many wrong tries of this number, by whomever. */
      z.object({ outcome: z.literal('locked'), asked: z.string(), until: instant }),
    ]),
  ),
});
export type VerifierChecks = z.output<typeof VerifierChecks>;
