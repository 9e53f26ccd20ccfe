import type { Clock } from '../../clocks/index.js';
import { todayIn } from '../../clocks/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { CaseRecord, DecisionContext, PauseInForce } from '../case/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';

/**
 * Whether an emergency concerns a file: by the place where the worker is, as far as it was said, or by the place of the
 * agency that holds the clock, as far as its pack says one. What has no place is concerned by a pause of the whole
 * country and by no other.
 */
export function concerns(
  { regions }: Pick<PauseInForce, 'regions'>,
  { clock, region }: Pick<CaseRecord, 'clock' | 'region'>,
  here: CountryCode,
  rules: RuleBook,
): boolean {
  if (regions === 'all') return true;
  if (region !== undefined && regions.includes(region)) return true;
  return clock?.holder.who === 'agency' && isSeated(clock.holder.agency, regions, here, rules);
}

/** Whether an agency has its place, as its pack says it, in one of the regions. */
function isSeated(
  id: string,
  regions: Exclude<PauseInForce['regions'], 'all'>,
  here: CountryCode,
  rules: RuleBook,
): boolean {
  const seat = rulesOf(rules, here).agencies.find((agency) => agency.id === id)?.region;
  return seat !== undefined && regions.includes(seat);
}

/** A test is held where the office is that holds it, one of those that have or had the file, unless it was said to be elsewhere. */
const isAtAnOffice = ({ regions }: PauseInForce, { held }: CaseRecord, here: CountryCode, rules: RuleBook): boolean =>
  regions === 'all' || held.some((agency) => isSeated(agency, regions, here, rules));

/** Where neither an office that has or had the file is, nor the worker: none of their periods shows what happened there. */
function placeElsewhere({ held, region }: CaseRecord, place: string | undefined, here: CountryCode, rules: RuleBook) {
  if (place === undefined || place === region) return undefined;
  return held.some((agency) => isSeated(agency, [place], here, rules)) ? undefined : place;
}

/** An emergency or a seal stopped the period at that moment; for measures the review's stands still, and for a test theirs. */
export const wasStopped = ({ runs }: Clock, on: Instant): boolean =>
  runs.some(({ to, why }, index) => {
    const next = runs[index + 1];
    return (
      to !== undefined && why !== 'compensation' && why !== 'test' && to <= on && (next === undefined || on < next.from)
    );
  });

/** The office's: what happens at its place stops no period of the worker's. */
const ran = ({ holder, lapsedAt, runs }: Clock, on: Instant): boolean =>
  holder.who === 'agency' && runs.some(({ from }) => from <= on) && (lapsedAt === undefined || on <= lapsedAt);

/**
 * Whether something may have kept the worker from a day (R5): the periods that ran then show whether an emergency or a seal
 * did, there or where the worker is. Where none of the office's ran, because it was late, or the worker's did, or somebody else had the
 * file, or it was held in another place, nobody knows afterwards, but on that day.
 *
 * @param place the region in which it was to be held, where that was said
 */
export function mayHaveStoodStill(
  file: CaseRecord,
  periods: readonly (Clock | undefined)[],
  on: Instant,
  { here, now, pauses = [], rules }: DecisionContext,
  place?: string,
): boolean {
  const known = periods.filter((period) => period !== undefined);
  const { timeZone } = rulesOf(rules, here).calendar;
  const isToday = todayIn(timeZone, now) === todayIn(timeZone, on);
  if (known.some((period) => wasStopped(period, on))) return true;
  const elsewhere = placeElsewhere(file, place, here, rules);
  const isThere = ({ regions }: PauseInForce) =>
    elsewhere !== undefined && regions !== 'all' && regions.includes(elsewhere);
  if (isToday)
    return pauses.some(
      (pause) => concerns(pause, file, here, rules) || isAtAnOffice(pause, file, here, rules) || isThere(pause),
    );
  return elsewhere !== undefined || !known.some((period) => ran(period, on));
}
