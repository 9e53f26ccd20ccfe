import type { CaseKind, Role, WorkerStatus } from '@puente/domain/file/case';
import type { AgencyId, CaseId, DossierId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { caseSql } from './case-sql.js';

/** A case as queues and doors know it; what stands in its file is read through `@puente/settlement/case-file`. */
export interface CaseRecord {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
  readonly stage: string;
  /** Of a file that is somebody's. */
  readonly dossier?: DossierId;
  /** The file that this one is about. */
  readonly about?: CaseId;
  /** Hold it or held it: for everybody else it does not exist. */
  readonly agencies: readonly AgencyId[];
  readonly holder?: AgencyId;
  readonly awaiting: readonly Role[];
  readonly assigned: readonly OfficerId[];
  readonly dueAt?: Instant;
  /** Of a person who is protected: in no list, and for nobody but those who protect them. */
  readonly sealed: boolean;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
}

export interface CaseRecords {
  find(caseId: CaseId): Promise<CaseRecord | undefined>;
  /** Whether an agency holds or held a case about a dossier. */
  isHeldBy(dossier: DossierId, agency: AgencyId): Promise<boolean>;
  /** Cases about the dossiers of somebody who signs in, newest first. */
  ownedBy(owner: string): Promise<readonly CaseRecord[]>;
  /** Numbers of the credentials about a case, or of the credential itself; newest first. */
  credentialsAbout(caseId: CaseId): Promise<readonly CaseId[]>;
  /** Files by which a person is or was protected, oldest first. */
  protectionOf(dossier: DossierId): Promise<readonly CaseRecord[]>;
  /** For those who protect people: the only list in which they stand. */
  sealedAt(agency: AgencyId): Promise<readonly CaseRecord[]>;
  /**
   * The worker's page. Where its version is the one already known, only the version is sent.
   * @returns undefined where there is no such case
   */
  status(caseId: CaseId, known?: number): Promise<{ version: number; status?: WorkerStatus } | undefined>;
}

export function caseRecords(pool: Pool): CaseRecords {
  return {
    async find(caseId) {
      const { rows } = await pool.query<CaseRow>({ ...caseSql.find, values: [caseId] });
      return rows.map(caseRecord)[0];
    },
    async isHeldBy(dossier, agency) {
      const { rowCount } = await pool.query({ ...caseSql.isHeldBy, values: [dossier, agency] });
      return rowCount === 1;
    },
    async ownedBy(owner) {
      const { rows } = await pool.query<CaseRow>({ ...caseSql.ownedBy, values: [owner] });
      return rows.map(caseRecord);
    },
    async credentialsAbout(caseId) {
      const { rows } = await pool.query<Pick<CaseRow, 'id'>>({ ...caseSql.credentialsAbout, values: [caseId] });
      return rows.map(({ id }) => id);
    },
    async protectionOf(dossier) {
      const { rows } = await pool.query<CaseRow>({ ...caseSql.protectionOf, values: [dossier] });
      return rows.map(caseRecord);
    },
    async sealedAt(agency) {
      const { rows } = await pool.query<CaseRow>({ ...caseSql.sealedAt, values: [agency] });
      return rows.map(caseRecord);
    },
    async status(caseId, known) {
      const values = [caseId, known ?? 0];
      const { rows } = await pool.query<{ version: number; status: WorkerStatus | null }>({
        ...caseSql.status,
        values,
      });
      const [row] = rows;
      if (row === undefined) return undefined;
      return { version: row.version, ...(row.status === null ? {} : { status: row.status }) };
    },
  };
}

export interface CaseRow {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
  readonly stage: string;
  readonly dossier_id: DossierId | null;
  readonly about: CaseId | null;
  readonly agencies: AgencyId[];
  readonly holder: AgencyId | null;
  readonly awaiting: Role[];
  readonly assigned: OfficerId[];
  readonly due_at: Date | null;
  readonly sealed: boolean;
  readonly opened_at: Date;
  readonly updated_at: Date;
}

export const caseRecord = (row: CaseRow): CaseRecord => ({
  caseId: row.id,
  kind: row.kind,
  version: row.version,
  stage: row.stage,
  agencies: row.agencies,
  awaiting: row.awaiting,
  assigned: row.assigned,
  sealed: row.sealed,
  openedAt: instant(row.opened_at),
  updatedAt: instant(row.updated_at),
  ...(row.dossier_id === null ? {} : { dossier: row.dossier_id }),
  ...(row.about === null ? {} : { about: row.about }),
  ...(row.holder === null ? {} : { holder: row.holder }),
  ...(row.due_at === null ? {} : { dueAt: instant(row.due_at) }),
});
