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

type Names = readonly string[];
type Compares = (one: Names, other: Names, distance: Distance) => number;

/**
 * How likely two people are one. A suggestion with its parts, for a person to judge: siblings share surnames, and twins
 * the birth date too.
 */
export const likeness = (one: Named, other: Named, distance: Distance): Likeness =>
  compared(one, other, distance, alike);

/**
 * The same of somebody who is looked for. Every name that was typed counts: a list of the thirty commonest ones is like nobody,
 * where of two dossiers the longer may have names that the shorter lacks.
 */
export const soughtLikeness = (sought: Named, other: Named, distance: Distance): Likeness =>
  compared(sought, other, distance, (typed, theirs) =>
    typed.length > theirs.length ? towards(typed, theirs, distance) : alike(typed, theirs, distance),
  );

function compared(one: Named, other: Named, distance: Distance, compares: Compares): Likeness {
  const givenNames = compares(namesIn([one.givenNames]), namesIn([other.givenNames]), distance);
  const surnames = compares(namesIn(one.surnames), namesIn(other.surnames), distance);
  const birthDate = birthDates(one.birthDate, other.birthDate);
  const born = { same: 1, 'day-and-month-exchanged': 0.8, other: 0 }[birthDate];
  return { score: 0.4 * givenNames + 0.35 * surnames + 0.25 * born, givenNames, surnames, birthDate };
}

/** Each part of the shorter name against the best of the longer: one surname of two, one given name of three. */
function alike(mine: Names, theirs: Names, distance: Distance): number {
  if (mine.length === 0 || theirs.length === 0) return 0;
  if (mine.length === theirs.length) return (towards(mine, theirs, distance) + towards(theirs, mine, distance)) / 2;
  return mine.length < theirs.length ? towards(mine, theirs, distance) : towards(theirs, mine, distance);
}

const towards = (from: Names, to: Names, distance: Distance): number =>
  from.reduce((sum, part) => sum + Math.max(0, ...to.map((whole) => closeness(part, whole, distance))), 0) /
  from.length;

const namesIn = (texts: Names): Names => [...new Set(texts.flatMap(partsOf))];

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
