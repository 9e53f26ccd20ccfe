import { dateOf } from '../input/dates.js';
import type { SeasonFacts } from '../result/index.js';

const dayMs = 86_400_000;
/** As far as a day lies before or behind UTC: nobody is refused on a first or a last day because the checker lives elsewhere. */
const halfADay = dayMs / 2;

export const areMonths = ({ from, to }: Pick<SeasonFacts, 'from' | 'to'>): boolean => isMonth(from) && isMonth(to);

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

/**
 * Of a credential that is out of season everywhere on Earth: the first day of the next one.
 *
 * @param now milliseconds since 1970
 */
export function servesAgain(season: SeasonFacts, now: number): string | undefined {
  const latest = dateAt(now + halfADay);
  const days = [dateAt(now - halfADay), latest];
  if (days.some((day) => day <= season.after || isIn(season, monthOf(day)))) return undefined;
  const year = Number(latest.slice(0, 4)) + (monthOf(latest) < season.from ? 0 : 1);
  return `${String(year)}-${String(season.from).padStart(2, '0')}-01`;
}

const dateAt = (at: number): string => dateOf(Math.floor(at / dayMs));
const monthOf = (day: string): number => Number(day.slice(5, 7));

const isIn = ({ from, to }: SeasonFacts, month: number): boolean =>
  from <= to ? from <= month && month <= to : from <= month || month <= to;
