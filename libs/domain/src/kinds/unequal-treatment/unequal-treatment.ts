import type { CaseRecord } from '../../file/case/index.js';
import type { AgencyId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';

/** `raised`: its owner has to answer. `unanswered`, when it was silent, and `answered`: an auditor says whether it is so. */
export const unequalStages = ['raised', 'unanswered', 'answered', 'confirmed', 'dismissed'] as const;
export type UnequalStage = (typeof unequalStages)[number];

/** What the law says must make no difference, and where the case comes from. */
export const comparedBy = ['sex', 'nationality', 'occupation', 'corridor'] as const;
/** `time`: the agencies' days in a stage. `refusals`: share of decisions that refuse. */
export const unequalMeasures = ['time', 'refusals'] as const;

/** A group against everybody else; `difference` and its interval in days, or as a share of one. */
export interface Disparity {
  readonly by: (typeof comparedBy)[number];
  readonly group: string;
  /** Of entering the stage. Absent where all years are compared together, as they were once. */
  readonly year?: number;
  readonly measure: (typeof unequalMeasures)[number];
  /** `recognition-review/host-review`; of refusals, the kind of file. */
  readonly where: string;
  readonly ofGroup: number;
  readonly ofRest: number;
  /** Visits that were compared, or decisions. */
  readonly groupSize: number;
  readonly restSize: number;
  /** Different people on each side at the least; what suppression counts. */
  readonly groupPeople: number;
  readonly restPeople: number;
  readonly difference: number;
  /** Of 99 %: many groups are compared, and an auditor should not chase chance. */
  readonly interval: readonly [from: number, until: number];
}

export const unequalOutcomes = ['confirmed', 'dismissed'] as const satisfies readonly UnequalStage[];

/** A group that is treated worse than the rest, beyond what chance explains: found by the node and by no complaint. */
export interface UnequalTreatment extends CaseRecord {
  readonly kind: 'unequal-treatment';
  readonly stage: UnequalStage;
  readonly here: CountryCode;
  /** As it was when it was raised. */
  readonly found: Disparity;
  readonly raisedAt: Instant;
  /** The agency that must answer, and whose auditors do not judge: that whose days or decisions were counted. */
  readonly owner: AgencyId;
  readonly answer?: { readonly by: OfficerId; readonly reasons: LocalizedText };
  readonly judgement?: {
    readonly outcome: (typeof unequalOutcomes)[number];
    readonly reasons: LocalizedText;
    readonly by: OfficerId;
    readonly at: Instant;
  };
}
