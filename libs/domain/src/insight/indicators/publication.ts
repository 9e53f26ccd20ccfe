import type { MedianDays } from './median.js';
import { medianDays } from './median.js';
import type { Visits } from './visits.js';
import { isCounted, merged, stageShown } from './visits.js';

/** Fewer people than these are never shown. */
export const fewest = 5;

/** From the broadest question to the finest; where people are few, the finest are withheld first. */
export const dimensions = [
  'year',
  'corridor',
  'stage',
  'sex',
  'occupation',
  'nationality',
  'municipality',
  'office',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What cannot be said of fewer than five is undefined: withheld, and not the same as "nothing". */
export type Place = { readonly [Name in Dimension]?: string };

export interface Published {
  readonly place: Place;
  readonly cases: number;
  readonly days?: MedianDays;
}

/** A cell that is shown, with what it was made of; for totals. */
interface Cell {
  readonly place: Place;
  readonly visits: readonly Visits[];
}

/** The public figures: cells of at least five people, and totals that are sums of such cells. */
export interface Publication {
  readonly cells: readonly Published[];
  total(by: readonly Dimension[]): readonly Published[];
}

/**
 * Figures of which none can be subtracted from another to learn of fewer than five people.
 *
 * Everybody falls in exactly one cell. Where a group divides into parts of which some are too small, those are put
 * together with that dimension withheld; where even together they are too few, they are in no cell. Every total is a sum
 * of cells that are shown, so what is not shown is in no figure at all (see docs/adr/0010).
 */
export function publish(all: readonly Visits[]): Publication {
  const cells = divide(all.filter(isCounted), dimensions, {});
  return {
    cells: cells.map(published),
    total(by) {
      const groups = new Map<string, Cell>();
      for (const { place, visits } of cells) {
        const asked = Object.fromEntries(
          by.flatMap((name) => (place[name] === undefined ? [] : [[name, place[name]]])),
        );
        const key = JSON.stringify(by.map((name) => place[name] ?? null));
        groups.set(key, { place: asked, visits: [...(groups.get(key)?.visits ?? []), ...visits] });
      }
      return [...groups.values()].map(published);
    },
  };
}

function divide(visits: readonly Visits[], [name, ...finer]: readonly Dimension[], place: Place): readonly Cell[] {
  if (peopleAtLeast(visits) < fewest) return [];
  if (name === undefined) return [{ place, visits }];
  const parts = grouped(visits, (one) => valueOf(one, name));
  const shown: Cell[] = [];
  const few: Visits[] = [];
  for (const [value, part] of parts) {
    const isEnough = value !== undefined && peopleAtLeast(part) >= fewest;
    if (isEnough) shown.push(...divide(part, finer, { ...place, [name]: value }));
    else few.push(...part);
  }
  return [...shown, ...divide(few, finer, place)];
}

export function valueOf(visits: Visits, name: Dimension): string | undefined {
  switch (name) {
    case 'year':
      return String(visits.year);
    case 'stage':
      return `${visits.kind}/${stageShown(visits)}`;
    default:
      return visits[name];
  }
}

/**
 * How many different people there are at the least: a person can be in several cells with two occupations or stages, and
 * never with two sexes, nationalities, municipalities or border offices. So those who differ in their place alone are added up:
 * people who are scattered are as many as people who are together.
 */
export function peopleAtLeast(all: readonly Visits[]): number {
  let people = 0;
  for (const [, alike] of grouped(all, ({ sex, nationality }) => `${sex} ${nationality}`))
    people += Math.max(...[...grouped(alike, whatRepeats).values()].map(peopleOf));
  return people;
}

/** In how many of these somebody can be at once. */
const whatRepeats = ({ year, corridor, kind, stage, tacit, occupation }: Visits): string =>
  JSON.stringify([year, corridor, kind, stage, tacit, occupation ?? null]);

const peopleOf = (apart: readonly Visits[]): number => apart.reduce((sum, { people }) => sum + people, 0);

export function grouped<Value, Key>(all: readonly Value[], keyOf: (one: Value) => Key): ReadonlyMap<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function published({ place, visits }: Cell): Published {
  const days = medianDays(merged(visits.map(({ durations }) => durations)));
  // A time is a figure about those who took it: of fewer than five it is withheld like any other.
  const shown = days !== undefined && days.visits >= fewest ? { days } : {};
  return { place, cases: visits.reduce((sum, { cases }) => sum + cases, 0), ...shown };
}
