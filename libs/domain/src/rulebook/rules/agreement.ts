import type { Allowance, NamedDays } from '../../clocks/index.js';
import type { AlertRules } from './alert-rules.js';
import type { BorderOffice } from './border-office.js';
import type { Seasonal } from './seasonal.js';
import type { SilenceRules } from './silence-rules.js';
import type { CountryCode, LocalizedText, PlainDate } from '../../kernel/index.js';

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
  /** Ids of agreements that yield to this one where both bind two countries: the special law before the general. */
  readonly precedes: readonly string[];
  /**
   * Recognised at once and without a reviewer, where the equivalence is complete, the source confirmed the certificate,
   * and both countries have passed every checkpoint of readiness.
   */
  readonly automaticRecognition: boolean;
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
    /** A professional body's time to give its opinion. */
    readonly consultation: Step;
    /** Of a practical test: how long before its day the worker is told (R5), and within how long after it is named it is held (R10). */
    readonly skillsTest: NamedDays;
    /** The host's time to name another date of a test, and to say what came of one from its hour on; the worker's stands still meanwhile. */
    readonly testDate: Step;
    /** The worker's time to pass an aptitude test or an adaptation period; the review stands still meanwhile. */
    readonly compensation: Step;
    /** The worker's time to appeal. */
    readonly appeal: Step;
    /** The appeals body's time to rule. */
    readonly appealReview: Step;
    /** Complaining of an authority's silence, and the order to decide. */
    readonly silence: SilenceRules;
    /** The authority's time to answer a request to correct data. */
    readonly correction: Step;
    /** Telling the countries concerned of an alert, closing one that was wrong, and how long one may last. */
    readonly alert: AlertRules;
  };
  readonly validityYears: number;
  /** After those years, for who comes back every season; absent where they did not agree on it. */
  readonly seasonal?: Seasonal;
  /** Counters that serve workers of more than one party; absent where there is none. */
  readonly borderOffices?: readonly BorderOffice[];
  /**
   * People of whom one party hears for the first time in a day from another one; what comes beyond waits for an operator, because
   * a country could invent whom it sends, and have them sealed and written to.
   */
  readonly newPeopleADay: number;
}

/** What a country must have done before recognition under an agreement becomes automatic; passed by both, or by none. */
export interface Checkpoint {
  readonly country: CountryCode;
  /** `keys-exchanged` */
  readonly code: string;
  readonly title: LocalizedText;
  /** Absent while it is open. */
  readonly passedOn?: PlainDate;
  /** The act or record that shows it. */
  readonly evidence?: LocalizedText;
}
