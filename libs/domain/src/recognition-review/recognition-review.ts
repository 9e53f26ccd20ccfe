import type { Authenticity, FiledRecord, RecognitionOutcome, WorkerStatus } from '../case/index.js';
import type { EquivalenceRef } from '../catalogue/index.js';
import type { Allowance } from '../clocks/index.js';
import type { Host } from '../filing/index.js';
import type { Instant, LocalizedText, OfficerId, UnitCode } from '../kernel/index.js';

/**
 * `draft` and `with-home` exist where the worker filed here: the file is then the home country's, and this one follows
 * its news. `received`: the verified file is here, and its officers are being drawn.
 */
export const reviewStages = [
  'draft',
  'with-home',
  'received',
  'host-review',
  'recognised',
  'partially-recognised',
  'refused',
  'withdrawn',
  'draft-deleted',
] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** A verdict is per unit, never a number. */
export interface UnitVerdict {
  readonly unit: UnitCode;
  readonly verdict: 'held' | 'missing';
  readonly ground: LocalizedText;
}

export interface Candidate {
  readonly id: OfficerId;
  /** Open cases this person already has. */
  readonly load: number;
}

/**
 * A draw that an auditor can repeat: the same candidates, loads and seed give the same two people. It stands in the
 * journal and not in the file, which would grow with the agency.
 */
export interface Draw {
  readonly seed: string;
  readonly reviewers: readonly Candidate[];
  readonly approvers: readonly Candidate[];
}

export interface Proposal {
  readonly verdicts: readonly UnitVerdict[];
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
  readonly at: Instant;
}

export interface ReviewDecision {
  readonly outcome: Exclude<RecognitionOutcome, 'withdrawn'>;
  readonly verdicts: readonly UnitVerdict[];
  readonly reasons: LocalizedText;
  /** By silence, under the agreement's lapse rule: visibly marked, and reviewable for fraud. */
  readonly tacit: boolean;
  /** At once and by nobody, under the agreement's rule on automatic recognition. */
  readonly automatic?: true;
  readonly at: Instant;
}

/** The incoming side of a recognition, at the country in which it is asked for. */
export interface RecognitionReview extends FiledRecord {
  readonly kind: 'recognition-review';
  readonly stage: ReviewStage;
  /** This country's line of the filing. */
  readonly host: Host;
  readonly authenticity?: Authenticity;
  /** What the equivalence in force proposes; the officers decide. */
  readonly proposed: readonly UnitVerdict[];
  /** The version in force when the case was opened, where there was one; the review keeps it. */
  readonly equivalence?: EquivalenceRef;
  readonly reviewer?: OfficerId;
  readonly approver?: OfficerId;
  readonly proposal?: Proposal | undefined;
  readonly extension?: { readonly by: Allowance; readonly reasons: LocalizedText; readonly at: Instant };
  readonly decision?: ReviewDecision;
  readonly refusalFinal: boolean;
  /** The home country's news while the file is there. */
  readonly news?: { readonly status: WorkerStatus; readonly at: Instant };
}
