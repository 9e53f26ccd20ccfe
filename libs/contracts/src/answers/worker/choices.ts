import { z } from 'zod';
import { RuleChange } from '../../case/index.js';
import { caseId, dossierId, instant, municipalityCode, plainDate, regionCode, unitCode } from '../../values/index.js';

const words = z.string();
const unit = { unit: unitCode, title: words };

/** Kinds of file in which something is decided that the worker can have looked at by others. */
export const appealableKinds = ['recognition-review', 'certification', 'credential', 'correction', 'alert'] as const;

const appealable = z.object({
  /** The file in which the appeal is made. */
  number: caseId,
  kind: z.enum(appealableKinds),
  /** Not given, each with what was said of it; none where the decision is appealed as a whole. */
  units: z.array(z.object({ ...unit, ground: words })),
  /** None before the decision was served: the period begins with that. */
  lastDay: plainDate.exactOptional(),
  /** Who decides, by name. */
  body: words,
  /** Where its documents are handed in. */
  dossierId,
});

/** What a worker can give up. A request for deletion is taken back on its own page. */
export const withdrawables = ['recognition', 'certification', 'appeal', 'complaint', 'correction'] as const;

/** What only the worker can do in this country now, with what they must know before; in the reader's language. */
export const OwnChoices = z.object({
  /** The case of the session. */
  number: caseId,
  appeals: z.array(appealable),
  /** Not decided yet: the case, and what is about it. */
  withdrawals: z.array(z.object({ number: caseId, what: z.enum(withdrawables) })),
  /** To come, each with whether another date takes a reason. */
  tests: z.array(z.object({ units: z.array(z.object(unit)), at: instant, where: words, needsReasons: z.boolean() })),
  /** Of which two tests were missed: tested again or decided without. */
  missed: z.array(z.object(unit)),
  /** Offered for an evaluation and still to come: one is chosen. */
  days: z.array(z.object({ id: words, at: instant, where: words })),
  /** Two appointments at home were missed, or not chosen in time: other days or none. */
  missedEvaluations: z.boolean(),
  /** To which the case moves only with the worker's yes, and what they change; what is worse for the worker says so. */
  newerRules: z
    .object({
      reason: words,
      changes: z.array(z.object({ change: RuleChange, worse: z.boolean(), title: words.exactOptional() })),
      dueBefore: plainDate.exactOptional(),
      dueAfter: plainDate.exactOptional(),
    })
    .exactOptional(),
  /** Where they may say to be in this country, and what they said; only where they may say it now. */
  place: z
    .object({
      region: regionCode.exactOptional(),
      municipality: municipalityCode.exactOptional(),
      /** With the municipalities of each of which figures are told. */
      regions: z.array(
        z.object({
          ...{ code: regionCode, name: words },
          municipalities: z.array(z.object({ code: municipalityCode, name: words })),
        }),
      ),
    })
    .exactOptional(),
  /** Of the country that answers; times are told in it. */
  timeZone: z.string(),
  serverTime: instant,
});
export type OwnChoices = z.output<typeof OwnChoices>;
