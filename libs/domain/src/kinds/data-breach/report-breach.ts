import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, instant, milliseconds, refuse } from '../../kernel/index.js';
import type { Concerned } from './data-breach.js';
import { beginning, opening } from './define.js';

/** By case numbers: an operator runs the system and sees no person. */
export interface ReportBreach {
  readonly type: 'report-breach';
  readonly knownAt: Instant;
  readonly words: LocalizedText;
  /** The case behind each number: an appeal or a credential is about one. Of a number that is nobody's, the number alone. */
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
  /** Numbers that the node could take for nobody's case. */
  readonly unknown?: readonly CaseId[];
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
    // One wrong number keeps nobody whose number is right from being told.
    const known = eachOnce(concerned.filter(isKnown));
    const unknown = [...new Set(concerned.filter((one) => !isKnown(one)).map(({ caseId: number }) => number))];
    if (known.length === 0) return refuse('NO_SUCH_CASE', {}, 'cases.0');
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
        concerned: known,
        ...(unknown.length === 0 ? {} : { unknown }),
        authorityBy: instant(milliseconds(knownAt) + breaches.authority.withinHours * hour),
      })
    );
  },
});

export const breachReported = beginning({
  type: 'breach-reported',
  begin: ({ authorityBy, by, caseId, concerned, here, knownAt, opens, unknown, words }: BreachReported) => ({
    ...{ kind: 'data-breach', stage: 'reported', caseId, here, reportedBy: by, knownAt, words, concerned },
    ...{ unreached: [], authorityBy, authorityTold: [] },
    ...(unknown === undefined ? {} : { unknown }),
    ...begun(opens),
    filers: [by],
  }),
});

const isKnown = (one: Concerned | Pick<Concerned, 'caseId'>): one is Concerned => 'kind' in one;

const eachOnce = (concerned: readonly Concerned[]): readonly Concerned[] => [
  ...new Map(concerned.map((one) => [one.caseId, one])).values(),
];
