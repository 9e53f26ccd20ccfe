import type { Allowance } from '../clocks/index.js';
import type { CountryCode, LocalizedText, PlainDate } from '../kernel/index.js';

/** What the law says when a deadline passes unanswered (silencio administrativo). */
export const lapsePolicies = ['deem_recognised', 'deem_refused', 'escalate'] as const;
export type LapsePolicy = (typeof lapsePolicies)[number];

/** Names a version of an agreement; a case keeps the one under which it began. */
export interface AgreementRef {
  readonly id: string;
  readonly version: number;
}

export interface Step {
  readonly within: Allowance;
  /** Fractions of the allowance at which the holder is reminded. */
  readonly reminders: readonly number[];
}

/** What two countries agreed: durations and lapse rules are data, never code. */
export interface Agreement extends AgreementRef {
  readonly title: LocalizedText;
  readonly parties: readonly CountryCode[];
  readonly inForceFrom: PlainDate;
  readonly inForceUntil?: PlainDate;
  readonly legalBasis: LocalizedText;
  /** True where no real treaty stands behind it; shown wherever the agreement is. */
  readonly demonstration: boolean;
  readonly steps: {
    readonly draft: Step;
    readonly submitted: Step;
    readonly awaitingDocuments: Step & { readonly reopenableForMonths: number };
    readonly homeVerification: Step;
    readonly hearing: Step;
    readonly hostReview: {
      readonly complete: Step;
      readonly otherwise: Step;
      readonly extension: { readonly atMost: Allowance };
      readonly lapse: LapsePolicy;
    };
    readonly appeal: Step;
  };
  readonly validityYears: number;
}
