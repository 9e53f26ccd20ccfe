import type { CaseKind } from '../../file/case/index.js';

/**
 * How long visits to a stage took: tenths of a day of twenty-four hours, to the number of visits that took so long.
 * Counted and not listed, so that a million visits are a few hundred numbers.
 */
export type Durations = ReadonlyMap<number, number>;

/** People who were in the same stage of the same procedure, alike in all that statistics tell apart. */
export interface Visits {
  /** Of entering the stage. */
  readonly year: number;
  readonly corridor: string;
  readonly kind: CaseKind;
  readonly stage: string;
  readonly tacit: boolean;
  readonly sex: string;
  readonly nationality: string;
  readonly occupation?: string;
  /** Where the worker said last to be, in whichever file: nobody is in two. Most say nothing. */
  readonly municipality?: string;
  /** The border office at which they filed last; nobody is at two. */
  readonly office?: string;
  readonly cases: number;
  /** Different dossiers among them; what suppression counts. */
  readonly people: number;
  /** Of the visits that have ended. */
  readonly durations: Durations;
  /** Of those that ended while an agency had the clock: its time, and not the worker's. */
  readonly agencyDurations: Durations;
}

/** Another country's stage, or a draft that nobody has been given yet. */
export const unshown: ReadonlySet<string> = new Set(['draft', 'with-home', 'draft-deleted']);

/** What statistics are made of. */
export const isCounted = ({ stage }: Pick<Visits, 'stage'>): boolean => !unshown.has(stage);

const decisions: ReadonlySet<string> = new Set(['recognised', 'partially-recognised', 'refused']);

/** `recognised`, or `recognised-by-silence` where nobody decided. */
export const stageShown = ({ stage, tacit }: Pick<Visits, 'stage' | 'tacit'>): string =>
  tacit && decisions.has(stage) ? `${stage}-by-silence` : stage;

export const isDecision = ({ stage }: Pick<Visits, 'stage'>): boolean => decisions.has(stage);

export function merged(all: readonly Durations[]): Durations {
  const sum = new Map<number, number>();
  for (const one of all) for (const [tenths, visits] of one) sum.set(tenths, (sum.get(tenths) ?? 0) + visits);
  return sum;
}
