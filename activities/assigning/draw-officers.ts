import { ApplicationFailure } from '@temporalio/common';
import type { AgencyId } from '@puente/domain/kernel';
import { isRefused } from '@puente/domain/kernel';
import type { Candidate } from '@puente/domain/recognition-review';
import { drawOfficers } from '@puente/domain/recognition-review';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

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

/**
 * The law draws, and a draw that it refused would be refused for ever under this effect's id: so it is asked beforehand.
 * Nobody to draw is no fault of the case: an operator sees it, and it is tried again until the agency has staff.
 */
export const officerDrawer = (parts: CaseParts, directory: OfficerDirectory, chance: SeedSource) =>
  effect(parts, 'draw-officers', async ({ filers }) => {
    const agency = reviewDesk(parts);
    const { reviewers, approvers } = await directory.onDuty(agency);
    const draw = { seed: chance.seed(), reviewers, approvers };
    if (isRefused(drawOfficers(draw, filers))) {
      throw ApplicationFailure.create({
        type: 'NO_TWO_OFFICERS',
        message: `${agency} has no two people on duty, one to review and another to approve`,
        nextRetryDelay: '5 minutes',
      });
    }
    return { type: 'assign-officers', ...draw };
  });

function reviewDesk({ rules, here }: CaseParts): AgencyId {
  const country = rules.country(here);
  if (!country) throw new Error(`no pack for ${here}`);
  return country.desks.review;
}
