import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, CountryCode, DossierId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';

/** What is known of a dossier without opening it. */
export interface DossierRecord {
  readonly id: DossierId;
  /** The worker's own sign-in, where there is one. */
  readonly owner?: string;
  /** Agencies that may open it. */
  readonly agencies: readonly AgencyId[];
  /** Codes of what a person should look at: IDENTITY_NUMBER_CHECKSUM. */
  readonly warnings: readonly string[];
  readonly receivedFrom?: CountryCode;
  readonly version: number;
  readonly createdAt: Instant;
  /** Since when only the worker and auditors open it. */
  readonly blockedAt?: Instant;
  /** The person is protected now: only those who protect them open it, whoever else may. */
  readonly sealed: boolean;
}

export interface OpenDossier extends DossierRecord {
  readonly dossier: Dossier;
}

export interface NewRecord {
  readonly dossier: Dossier;
  readonly agencies: readonly AgencyId[];
  readonly owner?: string;
  readonly warnings?: readonly string[];
  readonly at: Instant;
}

/** As the database gives it. */
export interface DossierRow {
  readonly id: string;
  readonly owner: string | null;
  readonly agencies: string[];
  readonly warnings: unknown;
  readonly receivedFrom: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly blockedAt: Date | null;
  readonly sealed: boolean;
}

export function record(row: DossierRow): DossierRecord {
  return {
    id: row.id as DossierId,
    agencies: row.agencies as AgencyId[],
    warnings: row.warnings as string[],
    version: row.version,
    sealed: row.sealed,
    createdAt: instant(row.createdAt),
    ...(row.blockedAt === null ? {} : { blockedAt: instant(row.blockedAt) }),
    ...(row.owner === null ? {} : { owner: row.owner }),
    ...(row.receivedFrom === null ? {} : { receivedFrom: row.receivedFrom as CountryCode }),
  };
}
