import type { CaseKind } from '../../file/case/index.js';
import type { StandardRef } from '../../rulebook/catalogue/index.js';
import type { CaseId, DossierId, PlainDate } from '../../kernel/index.js';
import type { Change } from '../../around/running-clock/index.js';

/** A standard that the file names is another one, or is gone. */
export interface StandardChange {
  readonly what: 'standard';
  readonly standard: StandardRef;
  readonly change: 'changed' | 'withdrawn';
}

export type Effect = Change | StandardChange;

/**
 * A file that names what a change of rules changes. It keeps the version under which it began: this says what would be
 * different if it were moved, or if it began on the day of the change.
 */
export interface Touched {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  /** `decided`: a recognition or a certificate rests on what changes. */
  readonly state: 'open' | 'decided';
  readonly dossier: DossierId;
  readonly effects: readonly Effect[];
  /** Of the running period, where it would be due on another day. */
  readonly dueBefore?: PlainDate;
  readonly dueAfter?: PlainDate;
}

/** How many files and people, and how: what may be shown to whoever sees no case. */
export interface ImpactCounts {
  readonly open: number;
  readonly decided: number;
  readonly people: number;
  /** Periods that would be due on another day. */
  readonly dueSooner: number;
  readonly dueLater: number;
  /** Files in which units would count that do not count now, or the other way round. */
  readonly unitsGained: number;
  readonly unitsLost: number;
  /** Files to which silence would mean something else. */
  readonly lapse: number;
  readonly validity: number;
  readonly standardsChanged: number;
  readonly standardsWithdrawn: number;
}

export interface Impact {
  readonly counts: ImpactCounts;
  readonly cases: readonly Touched[];
}
