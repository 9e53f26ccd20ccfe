import type { CaseRecord, UnitVerdict, WorkerStatus } from '../../file/case/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId, UnitCode } from '../../kernel/index.js';

/** `no-objection`: the body stayed silent, and the review goes on without it. */
export const consultationStages = ['asked', 'answered', 'no-objection', 'closed'] as const;
export type ConsultationStage = (typeof consultationStages)[number];

/** What a professional body is asked; it sees no more of the case than this, and nothing of the person. */
export interface Question {
  /** The review that asks. */
  readonly about: CaseId;
  readonly body: AgencyId;
  readonly question: LocalizedText;
  readonly units: readonly UnitCode[];
  /** What the equivalence proposes for these units. */
  readonly proposed: readonly UnitVerdict[];
  readonly matter: Pick<WorkerStatus, 'home' | 'standard' | 'hostStandard'>;
}

export interface UnitOpinion {
  readonly unit: UnitCode;
  readonly opinion: 'held' | 'missing';
  readonly reasons: LocalizedText;
}

/** Advice, not a decision: the reviewer weighs it and answers for the verdict. */
export interface Opinion {
  readonly units: readonly UnitOpinion[];
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
  readonly at: Instant;
}

/** A professional body's own file on a review of somebody else; with a clock of its own, because a file has one. */
export interface Consultation extends CaseRecord, Question {
  readonly kind: 'consultation';
  readonly stage: ConsultationStage;
  readonly here: CountryCode;
  readonly opinion?: Opinion;
}
