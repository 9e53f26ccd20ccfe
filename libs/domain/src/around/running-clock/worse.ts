import type { Allowance } from '../../clocks/index.js';
import { monthsOf } from '../../clocks/index.js';
import type { LapsePolicy } from '../../rulebook/rules/index.js';
import type { Change, Migration } from './migration.js';

/** How much of a unit a coverage gives; one that the table does not name gives nothing of it. */
const given: Readonly<Record<string, number>> = { none: 0, partial: 1, full: 2 };
const worth = (coverage: string | undefined): number => given[coverage ?? 'none'] ?? 0;

/** What silence gives the worker. */
const kindness: Readonly<Record<LapsePolicy, number>> = { deem_refused: 0, escalate: 1, deem_recognised: 2 };

/** In which the worker has to act, or learns of a test: less time is worse for them. For whatever they wait, more is. */
const theirs: ReadonlySet<string> = new Set([
  ...['draft', 'awaitingDocuments', 'hearing', 'compensation', 'appeal', 'skillsTest.announced'],
]);

/** Days of another kind cannot be compared, so that the worker is asked. */
const isShorter = (to: Allowance, from: Allowance): boolean => to.unit !== from.unit || to.days < from.days;

type Seasons = Required<Extract<Change, { what: 'seasons' }>>['from'];

/** Fewer seasons, or one of their months no more. */
const givesLess = (to: Seasons, from: Seasons): boolean =>
  to.seasons < from.seasons || monthsOf(from.season).some((month) => !monthsOf(to.season).includes(month));

/** For the worker. */
export function isWorse(change: Change): boolean {
  switch (change.what) {
    case 'unit':
      return worth(change.to) < worth(change.from);
    case 'limit':
      return change.change === 'added';
    case 'lapse':
      return kindness[change.to] < kindness[change.from];
    case 'validity':
    case 'reopening':
      return change.to < change.from;
    case 'automatic':
      return change.from && !change.to;
    case 'seasons':
      return change.from !== undefined && (change.to === undefined || givesLess(change.to, change.from));
    case 'duration':
      return theirs.has(change.step) ? isShorter(change.to, change.from) : isShorter(change.from, change.to);
  }
}

/** What makes the worker's consent necessary (R7); also a running period that would end earlier, whoever holds it. */
export const worseIn = ({ changes }: Pick<Migration, 'changes'>): readonly Change[] => changes.filter(isWorse);

export const asksConsent = (migration: Migration): boolean => {
  const { dueAfter, dueBefore } = migration;
  const earlier = dueAfter !== undefined && dueBefore !== undefined && dueAfter < dueBefore;
  return earlier || worseIn(migration).length > 0;
};
