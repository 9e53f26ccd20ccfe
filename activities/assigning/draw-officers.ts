import { ApplicationFailure } from '@temporalio/common';
import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

export interface Candidate {
  readonly id: OfficerId;
  /** Open cases that the officer has. */
  readonly load: number;
}

export interface OfficersOnDuty {
  readonly reviewers: readonly Candidate[];
  readonly approvers: readonly Candidate[];
}

/** Who of an agency can be drawn now. */
export interface OfficerDirectory {
  onDuty(agency: AgencyId): Promise<OfficersOnDuty>;
}

/** Where the draw's chance comes from; the seed is kept, so that an auditor can draw again. */
export interface SeedSource {
  seed(): string;
}

/** Nobody to draw is no error of the case: an operator sees it, and it is tried again until the agency has staff. */
export const officerDrawer = (parts: CaseParts, directory: OfficerDirectory, chance: SeedSource) =>
  effect(parts, 'draw-officers', async () => {
    const agency = reviewDesk(parts);
    const { reviewers, approvers } = await directory.onDuty(agency);
    if (!canBeTwo(reviewers, approvers)) {
      throw ApplicationFailure.create({
        type: 'NO_OFFICER_AVAILABLE',
        message: `${agency} has no two people on duty, one to review and another to approve`,
        nextRetryDelay: '5 minutes',
      });
    }
    return { type: 'assign-officers', seed: chance.seed(), reviewers, approvers };
  });

function reviewDesk({ rules, here }: CaseParts): AgencyId {
  const country = rules.country(here);
  if (!country) throw new Error(`no pack for ${here}`);
  return country.desks.review;
}

const canBeTwo = (reviewers: readonly Candidate[], approvers: readonly Candidate[]): boolean =>
  reviewers.some((reviewer) => approvers.some((approver) => approver.id !== reviewer.id));
