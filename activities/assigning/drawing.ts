import { ApplicationFailure } from '@temporalio/common';
import type { StaffRole } from '@puente/domain/kernel';
import type { AgencyId, CaseId, Refused } from '@puente/domain/kernel';
import { isRefused } from '@puente/domain/kernel';
import type { Candidate } from '@puente/domain/draws';
import type { CaseParts } from '../case-file/index.js';

export interface OfficersOnDuty {
  readonly reviewers: readonly Candidate[];
  readonly approvers: readonly Candidate[];
}

/** Who of an agency can be drawn now. */
export interface OfficerDirectory {
  onDuty(agency: AgencyId): Promise<OfficersOnDuty>;
  having(agency: AgencyId, role: StaffRole): Promise<readonly Candidate[]>;
}

/** Where the draw's chance comes from; the seed is kept, so that an auditor can draw again. */
export interface SeedSource {
  /** The same for the same draw on the same day. */
  seed(of: { readonly caseId: CaseId; readonly subject: string }): Promise<string>;
}

export interface Drawing {
  /** Which draw of the file it is. */
  readonly of: { readonly caseId: CaseId; readonly subject: string };
  readonly parts: CaseParts;
  readonly directory: OfficerDirectory;
  readonly chance: SeedSource;
}

export function deskOf({ rules, here }: CaseParts, desk: 'review' | 'appeals'): AgencyId {
  const country = rules.country(here);
  if (!country) throw new Error(`no pack for ${here}`);
  return country.desks[desk];
}

/**
 * The law draws, and a draw that it refused would be refused for ever under this effect's id: so it is asked beforehand.
 * Nobody to draw is no fault of the case: an operator sees it, and it is tried again until the agency has staff.
 */
export function unlessNobody(drawn: object | Refused, agency: AgencyId): void {
  if (!isRefused(drawn)) return;
  const message = `${agency} has nobody on duty whom the draw could name`;
  throw ApplicationFailure.create({ type: drawn.code, message, nextRetryDelay: '5 minutes' });
}
