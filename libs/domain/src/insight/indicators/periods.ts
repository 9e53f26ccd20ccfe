import { fewest } from './publication.js';

/** Periods of an agency's work: those that ended and those that run, and how many of each are past their day. */
export interface Periods<Count = number> {
  /** Periods that ended with the agency's act, or its silence. */
  readonly ended: Count;
  /** Of those, after the day on which they were due. */
  readonly endedLate: Count;
  /** Periods that run now. */
  readonly open: Count;
  readonly openLate: Count;
}

/** The same, with how many different people each is about. */
export interface CountedPeriods extends Periods {
  readonly people: Periods & { readonly endedInTime: number; readonly openInTime: number };
}

/**
 * As everybody may read them: null where a count says something of somebody, but of fewer than five. What is late is told
 * only where what is in time could be told as well, because either is the whole less the other.
 */
export function publishedPeriods({ people, ...counts }: CountedPeriods): Periods<number | null> {
  const enough = (...groups: readonly number[]) => groups.every((group) => group === 0 || group >= fewest);
  return {
    ended: enough(people.ended) ? counts.ended : null,
    endedLate: enough(people.endedLate, people.endedInTime) ? counts.endedLate : null,
    open: enough(people.open) ? counts.open : null,
    openLate: enough(people.openLate, people.openInTime) ? counts.openLate : null,
  };
}
