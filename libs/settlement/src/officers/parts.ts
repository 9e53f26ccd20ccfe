import type { OfficerRegister } from '@puente/domain/kinds/officer-register';
import type { AgencyId, CountryCode, OfficerId, TimeSource, TimeZone } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import type { Settlement } from '../settlement/settlement.js';

export interface OfficersParts {
  readonly pool: Pool;
  readonly settlement: Settlement;
  readonly here: CountryCode;
  readonly clock: TimeSource;
  /** Of the agencies, for when a day begins. */
  readonly timeZone: TimeZone;
  /** What the identity provider says: see `Accounts` of `@puente/identity`. */
  readonly accounts: { unknown(agency: AgencyId, ids: readonly OfficerId[]): Promise<readonly OfficerId[]> };
}

/** A register as it stands. */
export interface RegisterOnFile {
  readonly version: number;
  readonly file: OfficerRegister;
}
