import { ApplicationFailure } from '@temporalio/common';
import type { AgencyId, Refused, StaffRole } from '@puente/domain/kernel';
import { isRefused } from '@puente/domain/kernel';
import type { Candidate, PoolUsed } from '@puente/domain/draws';
import type { EffectOf } from '@puente/workflows/contract';

/** Which committed pool the candidates are; an auditor compares the two. */
export interface FromPool {
  readonly pool?: PoolUsed;
}

export interface OfficersOnDuty extends FromPool {
  readonly reviewers: readonly Candidate[];
  readonly approvers: readonly Candidate[];
}

/** Who of an agency can be drawn today. */
export interface OfficerDirectory {
  onDuty(agency: AgencyId): Promise<OfficersOnDuty>;
  having(agency: AgencyId, role: StaffRole): Promise<FromPool & { readonly candidates: readonly Candidate[] }>;
}

/** Where the draw's chance comes from; the seed is kept, so that an auditor can draw again. */
export interface SeedSource {
  /** The same for the same draw on the same day. */
  seed(of: EffectOf): Promise<string>;
}

/**
 * The law draws, and a draw that it refused would be refused for ever under this effect's id: so it is asked beforehand.
 * Nobody to draw is no fault of the case: an operator sees it, and it is tried again until the agency has staff.
 */
export function unlessNobody(drawn: object | Refused, agency: AgencyId, whom: string): void {
  if (!isRefused(drawn)) return;
  const message = `${agency} has nobody on duty ${whom}`;
  throw ApplicationFailure.create({ type: drawn.code, message, nextRetryDelay: '5 minutes' });
}
