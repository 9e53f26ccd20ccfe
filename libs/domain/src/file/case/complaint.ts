import type { Allowance, Clock } from '../../clocks/index.js';
import type { AgencyId, ClockId, CountryCode, Instant, LocalizedText } from '../../kernel/index.js';

/** What the appeals body orders where an authority was silent. */
export interface DecisionOrder {
  readonly within: Allowance;
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
  readonly at: Instant;
}

/** The worker's complaint that a period passed and nobody decided (R10); the file of it is an annex. */
export interface Complaint {
  /** The period that passed. */
  readonly of: ClockId;
  /** Who let it pass; a journal from before does not say. */
  readonly agency?: AgencyId;
  /** In which it passed, so that a step short of what was owed is told from what was owed; a journal from before does not say. */
  readonly stage?: string;
  /** The order came while it was the worker's turn, or another question's: its day is counted from when it is the office's again. */
  readonly waits?: true;
  /** What waits has no days left: the ordered period goes on as it stood on its last day, or after it. */
  readonly over?: Clock;
  /** Once it was given: the period that it opened runs in the file, and may be complained of like any other. */
  readonly order?: DecisionOrder;
}

/** What the worker complained of here, and what went to the country whose office was silent. */
export interface ComplaintAbroad {
  readonly to: CountryCode;
  /** The period that passed there; every country names its own in the same way. */
  readonly of: ClockId;
}

export interface PassedOn extends ComplaintAbroad {
  readonly at: Instant;
}
