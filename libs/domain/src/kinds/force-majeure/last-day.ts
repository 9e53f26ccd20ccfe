import { dateAfter, dayOfDate, endOf, todayIn } from '../../clocks/index.js';
import type { DecisionContext, ProcessView } from '../../file/case/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { ClockId, CountryCode, Instant, PlainDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { ForceMajeure, ForceMajeureStage } from './force-majeure.js';

/** A date of the calendar and no period: nobody is late, and no emergency moves it. */
const lastDay = 'pause-until' as ClockId;
const before: ReadonlySet<ForceMajeureStage> = new Set(['proposed', 'applying', 'in-force', 'stopped']);

/** The latest last day that the country lets a pause have (R11), counted from a moment. */
const latestFrom = (country: CountryCode, from: Instant, rules: RuleBook): PlainDate => {
  const { calendar, emergencies } = rulesOf(rules, country);
  return dateAfter(emergencies.atMost, calendar, from);
};

/** Of a pause from before it had one, the latest that it could have been given on the day on which it was proposed. */
export const lastDayOf = (
  { country, proposedAt, until }: Pick<ForceMajeure, 'country' | 'proposedAt' | 'until'>,
  rules: RuleBook,
): PlainDate => until ?? latestFrom(country, proposedAt, rules);

const endOfLastDay = (file: ForceMajeure, rules: RuleBook): Instant =>
  endOf(rulesOf(rules, file.country).calendar.timeZone, dayOfDate(lastDayOf(file, rules)));

export const isOver = (file: ForceMajeure, now: Instant, rules: RuleBook): boolean => now > endOfLastDay(file, rules);

/** When it ends by itself; also a proposal that nobody answered. */
export const endOfPause = (file: ForceMajeure, rules: RuleBook): NonNullable<ProcessView['deadline']> | undefined =>
  before.has(file.stage) ? { clock: lastDay, at: endOfLastDay(file, rules) } : undefined;

/** Proposed today, it may last so long; a renewal is a pause of its own, with an act of its own. */
export function refuseLastDay(until: PlainDate, { here, now, rules }: Pick<DecisionContext, 'here' | 'now' | 'rules'>) {
  if (until < todayIn(rulesOf(rules, here).calendar.timeZone, now)) {
    return refuse('DATE_IN_PAST', { date: until }, 'until');
  }
  const latest = latestFrom(here, now, rules);
  return until > latest ? refuse('PAUSE_TOO_LONG', { until: latest }, 'until') : undefined;
}
