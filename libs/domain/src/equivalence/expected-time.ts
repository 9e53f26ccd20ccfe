import type { Equivalence, StandardRef } from '../rulebook/catalogue/index.js';
import { isComplete } from '../rulebook/catalogue/index.js';
import type { Allowance } from '../clocks/index.js';
import type { CountryCode, PlainDate } from '../kernel/index.js';
import type { Agreement, Checkpoint } from '../rulebook/rules/index.js';

/** How long decided cases of a corridor took, from the file's arrival at the host. */
export interface CorridorFigures {
  readonly cases: number;
  readonly medianDays: number;
}

export interface ExpectedTime {
  /** The longest that each step may last, in order. */
  readonly legal: readonly {
    readonly step: 'submitted' | 'home-verification' | 'host-review';
    readonly within: Allowance;
  }[];
  /** Given where there are enough cases to say something. */
  readonly figures?: CorridorFigures;
  /** At once, when the home country has confirmed the certificate. */
  readonly automatic: boolean;
}

/** Fewer tell more about the people than about the time. */
export const enoughCases = 5;

export function expectedTime(
  { steps }: Agreement,
  complete: boolean,
  automatic: boolean,
  figures?: CorridorFigures,
): ExpectedTime {
  const review = complete ? steps.hostReview.complete : steps.hostReview.otherwise;
  return {
    legal: [
      { step: 'submitted', within: steps.submitted.within },
      { step: 'home-verification', within: steps.homeVerification.within },
      { step: 'host-review', within: review.within },
    ],
    ...(figures === undefined || figures.cases < enoughCases ? {} : { figures }),
    automatic,
  };
}

/** A certificate of a standard, asked to count in a host on a day. */
interface Asked {
  readonly standard: StandardRef;
  readonly host: CountryCode;
  readonly checkpoints: readonly Checkpoint[];
  readonly on: PlainDate;
}

/**
 * Whether the agreement recognises without a reviewer what the home country confirms: every unit covered, no condition
 * that a person would have to weigh, no older edition that counts through another, and both countries through every
 * checkpoint by the day. A country that has shown nothing yet is not ready.
 */
export function recognisedAutomatically(
  agreement: Agreement,
  equivalence: Pick<Equivalence, 'from' | 'units' | 'conditions'> | undefined,
  { standard, host, checkpoints, on }: Asked,
): boolean {
  if (!agreement.automaticRecognition || equivalence === undefined || !isComplete(equivalence)) return false;
  if (equivalence.conditions.length > 0 || equivalence.from.code !== standard.code) return false;
  return [standard.country, host].every((country) => {
    const theirs = checkpoints.filter((checkpoint) => checkpoint.country === country);
    return theirs.length > 0 && theirs.every(({ passedOn }) => passedOn !== undefined && passedOn <= on);
  });
}
