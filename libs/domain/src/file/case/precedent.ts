import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { CountryCode, Instant, LocalizedText, StandardCode, UnitCode } from '../../kernel/index.js';
import type { RecognitionOutcome } from './messages.js';

/** What was decided on one unit, and on what it rests. */
export interface PrecedentVerdict {
  readonly unit: UnitCode;
  readonly verdict: 'held' | 'missing';
  readonly ground: LocalizedText;
  /**
   * `comparison`: the two standards were compared, which is the same for everybody. `person`: somebody was tested, or the
   * paper was in doubt, which says nothing about the next one.
   */
  readonly basis: 'comparison' | 'person';
}

/** A decided review as later reviews may look at it: what was decided, and nothing of the person. */
export interface Precedent {
  readonly home: CountryCode;
  readonly standard: StandardCode;
  readonly hostStandard: StandardCode;
  /** ISCO-08 unit group. */
  readonly isco08?: string;
  readonly equivalence?: EquivalenceRef;
  /** Only what people decided makes a line; silence and the automatic rule judged nothing. */
  readonly by: 'people' | 'silence' | 'rule';
  readonly outcome: Exclude<RecognitionOutcome, 'withdrawn'>;
  readonly verdicts: readonly PrecedentVerdict[];
  /** Whole days from the file's arrival to the decision. */
  readonly days: number;
  readonly decidedAt: Instant;
}

/** What all earlier decisions say of a unit. */
export interface SettledVerdict {
  readonly unit: UnitCode;
  readonly verdict: PrecedentVerdict['verdict'];
  readonly cases: number;
  /** Month of the newest: `2026-03`. */
  readonly latest: string;
}

/** Why a reviewer leaves a settled line, for one unit. */
export interface Departure {
  readonly unit: UnitCode;
  readonly reasons: LocalizedText;
}
