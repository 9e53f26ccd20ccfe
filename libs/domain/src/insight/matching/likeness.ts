import { foldName, partsOf } from './fold-name.js';
import type { Named } from './match-keys.js';

/** How far apart two words are: letters to change, add or take away. */
export type Distance = (one: string, other: string) => number;

export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  readonly givenNames: number;
  readonly surnames: number;
  readonly birthDate: 'same' | 'day-and-month-exchanged' | 'other';
}

/** Below this nobody is offered. */
export const worthShowing = 0.7;

/**
 * How likely two people are one. A suggestion with its parts, for a person to judge: siblings share surnames, and twins
 * the birth date too.
 */
export function likeness(one: Named, other: Named, distance: Distance): Likeness {
  const givenNames = alike(partsOf(one.givenNames), partsOf(other.givenNames), distance);
  const surnames = alike(one.surnames.flatMap(partsOf), other.surnames.flatMap(partsOf), distance);
  const birthDate = birthDates(one.birthDate, other.birthDate);
  const born = { same: 1, 'day-and-month-exchanged': 0.8, other: 0 }[birthDate];
  return { score: 0.4 * givenNames + 0.35 * surnames + 0.25 * born, givenNames, surnames, birthDate };
}

/** Each part of the shorter name against the best of the longer: one surname of two, one given name of three. */
function alike(one: readonly string[], other: readonly string[], distance: Distance): number {
  const [mine, theirs] = [[...new Set(one)], [...new Set(other)]];
  if (mine.length === 0 || theirs.length === 0) return 0;
  const towards = (from: readonly string[], to: readonly string[]): number =>
    from.reduce((sum, part) => sum + Math.max(...to.map((whole) => closeness(part, whole, distance))), 0) / from.length;
  if (mine.length === theirs.length) return (towards(mine, theirs) + towards(theirs, mine)) / 2;
  return mine.length < theirs.length ? towards(mine, theirs) : towards(theirs, mine);
}

function closeness(one: string, other: string, distance: Distance): number {
  const [heard, also] = [foldName(one), foldName(other)];
  if (heard === also) return 1;
  return Math.max(0, 1 - distance(heard, also) / Math.max(heard.length, also.length));
}

function birthDates(one: string | undefined, other: string | undefined): Likeness['birthDate'] {
  if (one === undefined || other === undefined) return 'other';
  if (one === other) return 'same';
  const [year, month, day] = one.split('-');
  return other === [year, day, month].join('-') ? 'day-and-month-exchanged' : 'other';
}
