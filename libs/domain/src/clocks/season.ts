import type { PlainDate } from '../kernel/index.js';

/** The same months of every year, each from its first day to its last; from 11 to 4 goes over the turn of the year. */
export interface Season {
  /** 1 to 12. */
  readonly from: number;
  readonly to: number;
}

/** In their order: 11, 12, 1, 2, 3, 4. */
export const monthsOf = ({ from, to }: Season): readonly number[] =>
  Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, after) => ((from - 1 + after) % 12) + 1);

export const isInSeason = (season: Season, day: PlainDate): boolean => monthsOf(season).includes(monthOf(day));

/** The first day of the next season, of a day that is in none. */
export const nextSeason = ({ from }: Season, day: PlainDate): PlainDate =>
  firstOf(monthOf(day) < from ? yearOf(day) : yearOf(day) + 1, from);

/** The last day of so many seasons; one that ends after the day is the first, also where it has begun. */
export function lastOfSeasons({ to }: Season, after: PlainDate, seasons: number): PlainDate {
  const endsThisYear = lastOf(yearOf(after), to);
  return lastOf(yearOf(after) + (endsThisYear > after ? seasons - 1 : seasons), to);
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
const monthOf = (day: PlainDate): number => Number(day.slice(5, 7));
const firstOf = (year: number, month: number): PlainDate => dateOf(Date.UTC(year, month - 1, 1));
/** Day 0 of the next month. */
const lastOf = (year: number, month: number): PlainDate => dateOf(Date.UTC(year, month, 0));
const dateOf = (at: number): PlainDate => new Date(at).toISOString().slice(0, 10) as PlainDate;
