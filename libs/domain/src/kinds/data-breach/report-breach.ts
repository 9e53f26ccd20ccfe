import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, instant, milliseconds, refuse } from '../../kernel/index.js';
import type { Concerned } from './data-breach.js';
import { beginning, opening } from './define.js';

/** By case numbers: an operator runs the system and sees no person. */
export interface ReportBreach {
  readonly type: 'report-breach';
  readonly knownAt: Instant;
  readonly words: LocalizedText;
  /** With what the node knows of each number; of one that it does not have, or that is nobody's case, nothing. */
  readonly concerned: readonly (Concerned | Pick<Concerned, 'caseId'>)[];
}

export interface BreachReported {
  readonly type: 'breach-reported';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly by: OfficerId;
  readonly knownAt: Instant;
  readonly words: LocalizedText;
  readonly concerned: readonly Concerned[];
  readonly authorityBy: Instant;
  readonly opens: Clock;
}

const hour = 3_600_000;

/** The authority's hours run from the moment in which it was known, however late it is reported. */
export const reportBreach = opening({
  type: 'report-breach',
  opens: ['operator'],
  refusals: ['DATE_IN_FUTURE', 'REASONS_MISSING', 'NO_SUCH_CASE', 'CASE_EXISTS'],
  decide(_none, { concerned, knownAt, words }: ReportBreach, { by, caseId, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['operator'], yours: [by.kind] });
    if (by.country !== here) return refuse('NOT_YOUR_CASE');
    if (knownAt > now) return refuse('DATE_IN_FUTURE', { date: knownAt }, 'knownAt');
    const unknown = concerned.findIndex((one) => !isKnown(one));
    if (unknown >= 0) return refuse('NO_SUCH_CASE', { caseId: concerned[unknown]?.caseId ?? '' }, `cases.${unknown}`);
    const { breaches, desks } = rulesOf(rules, here);
    const opens = openPeriod(
      {
        ...{ name: 'breach', opened: 0, step: breaches.confirm, calendar: here },
        ...{ holder: theAgency(here, desks.intake), opening: { by: 'event', at: now } },
      },
      rules,
    );
    return (
      refuseWithoutReasons(words, 'words') ??
      accept<BreachReported>({
        ...{ type: 'breach-reported', at: now, caseId, here, by: by.id, knownAt, words, opens },
        concerned: eachOnce(concerned.filter(isKnown)),
        authorityBy: instant(milliseconds(knownAt) + breaches.authority.withinHours * hour),
      })
    );
  },
});

export const breachReported = beginning({
  type: 'breach-reported',
  begin: ({ authorityBy, by, caseId, concerned, here, knownAt, opens, words }: BreachReported) => ({
    ...{ kind: 'data-breach', stage: 'reported', caseId, here, reportedBy: by, knownAt, words, concerned },
    ...{ unreached: [], authorityBy, authorityTold: [] },
    ...begun(opens),
    filers: [by],
  }),
});

const isKnown = (one: Concerned | Pick<Concerned, 'caseId'>): one is Concerned => 'kind' in one;

const eachOnce = (concerned: readonly Concerned[]): readonly Concerned[] => [
  ...new Map(concerned.map((one) => [one.caseId, one])).values(),
];
