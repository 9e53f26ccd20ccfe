import type { CaseKind, Role, WorkerStatus } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CountryCode, DossierId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { caseSql } from './case-sql.js';
import { sealedAmong } from './sealed-among.js';

/** A case as queues and doors know it; what stands in its file is read through `@puente/settlement/case-file`. */
export interface CaseRecord {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  /** What people decide on. */
  readonly revision: number;
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
  /** Of a person who is protected now: in no list, and for nobody but those who protect them. */
  readonly sealed: boolean;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
}

export interface CaseRecords {
  find(caseId: CaseId): Promise<CaseRecord | undefined>;
  /** The cases about a dossier that an agency holds or held, newest first. */
  aboutDossier(dossier: DossierId, agency: AgencyId): Promise<readonly CaseRecord[]>;
  /** All that this node has of a person but what is sealed, newest first; five hundred at most. */
  ofDossier(dossier: DossierId): Promise<readonly CaseRecord[]>;
  /** Cases about the dossiers of somebody who signs in, newest first. */
  ownedBy(owner: string): Promise<readonly CaseRecord[]>;
  /** Numbers of the credentials about a case, or of the credential itself; newest first. */
  credentialsAbout(caseId: CaseId): Promise<readonly CaseId[]>;
  /** Files by which a person is or was protected, oldest first. */
  protectionOf(dossier: DossierId): Promise<readonly CaseRecord[]>;
  /** For those who protect people: the only list in which they stand. */
  sealedAt(agency: AgencyId): Promise<readonly CaseRecord[]>;
  /**
   * The worker's page. Where its version is the one already known, only the version is sent. `untold`: something of it reached
   * the worker in no way yet. `unreceived`: what another country did not confirm in its time.
   * @returns undefined where there is no such case
   */
  status(caseId: CaseId, known?: number): Promise<StatusRecord | undefined>;
}

export interface StatusRecord {
  readonly version: number;
  readonly untold: boolean;
  readonly status?: WorkerStatus;
  readonly unreceived?: { readonly by: CountryCode; readonly since: Instant };
  /** A country that has a part in the case got an older database back, and asks the others what it lost. */
  readonly restored?: { readonly there: CountryCode; readonly since: Instant };
}

interface StatusRow {
  readonly version: number;
  readonly status: WorkerStatus | null;
  readonly untold: boolean;
  readonly unreceivedBy: CountryCode | null;
  readonly unreceivedSince: Date | null;
  readonly restoredThere: CountryCode | null;
  readonly restoredSince: Date | null;
}

export function caseRecords(pool: Pool): CaseRecords {
  const prisma = prismaOn(pool);
  return {
    async find(caseId) {
      const { rows } = await pool.query<CaseRow>({ ...caseSql.find, values: [caseId] });
      return rows.map(caseRecord)[0];
    },
    async aboutDossier(dossier, agency) {
      const rows = await prisma.case.findMany({
        where: { dossierId: dossier, agencies: { has: agency } },
        select: caseFields,
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
        take: 200,
      });
      return rows.map(caseRecord);
    },
    async ofDossier(dossier) {
      const rows = await prisma.case.findMany({
        where: { dossierId: dossier, sealed: false },
        select: caseFields,
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
        take: 500,
      });
      return rows.map(caseRecord);
    },
    async ownedBy(owner) {
      const dossiers = await prisma.dossier.findMany({ where: { owner }, select: { id: true } });
      const sealed = await sealedAmong(
        pool,
        dossiers.map(({ id }) => id),
      );
      const open = dossiers.flatMap(({ id }) => (sealed.has(id) ? [] : [id]));
      const rows = await prisma.case.findMany({
        where: { dossierId: { in: open }, sealed: false },
        select: caseFields,
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
        take: 200,
      });
      return rows.map(caseRecord);
    },
    async credentialsAbout(caseId) {
      const rows = await prisma.case.findMany({
        where: { kind: 'credential', OR: [{ id: caseId }, { about: caseId }], sealed: false },
        select: { id: true, dossierId: true },
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
        take: 50,
      });
      const sealed = await sealedAmong(
        pool,
        rows.flatMap(({ dossierId }) => dossierId ?? []),
      );
      return rows.flatMap(({ id, dossierId }) => (sealed.has(dossierId ?? '') ? [] : [id as CaseId]));
    },
    async protectionOf(dossier) {
      const rows = await prisma.case.findMany({
        where: { dossierId: dossier, sealed: true },
        select: caseFields,
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(caseRecord);
    },
    async sealedAt(agency) {
      const rows = await prisma.case.findMany({
        where: { sealed: true, agencies: { has: agency }, stage: { not: 'released' } },
        select: caseFields,
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
        take: 200,
      });
      return rows.map(caseRecord);
    },
    async status(caseId, known) {
      const values = [caseId, known ?? 0];
      const { rows } = await pool.query<StatusRow>({ ...caseSql.status, values });
      const [row] = rows;
      if (row === undefined) return undefined;
      const {
        restoredSince,
        restoredThere: there,
        status,
        untold,
        unreceivedBy: by,
        unreceivedSince: since,
        version,
      } = row;
      return {
        ...{ version, untold },
        ...(status === null ? {} : { status }),
        ...(by === null || since === null ? {} : { unreceived: { by, since: instant(since) } }),
        ...(there === null || restoredSince === null ? {} : { restored: { there, since: instant(restoredSince) } }),
      };
    },
  };
}

export const caseFields = {
  ...{ id: true, kind: true, revision: true, stage: true, dossierId: true, about: true, agencies: true, holder: true },
  ...{ awaiting: true, assigned: true, dueAt: true, sealed: true, openedAt: true, updatedAt: true },
} as const;

/** As Prisma's client gives it, and `caseColumns`. */
export type CaseRow = Prisma.CaseGetPayload<{ select: typeof caseFields }>;

export const caseRecord = (row: CaseRow): CaseRecord => ({
  caseId: row.id as CaseId,
  kind: row.kind as CaseKind,
  revision: row.revision,
  stage: row.stage,
  agencies: row.agencies as AgencyId[],
  awaiting: row.awaiting as Role[],
  assigned: row.assigned as OfficerId[],
  sealed: row.sealed,
  openedAt: instant(row.openedAt),
  updatedAt: instant(row.updatedAt),
  ...(row.dossierId === null ? {} : { dossier: row.dossierId as DossierId }),
  ...(row.about === null ? {} : { about: row.about as CaseId }),
  ...(row.holder === null ? {} : { holder: row.holder as AgencyId }),
  ...(row.dueAt === null ? {} : { dueAt: instant(row.dueAt) }),
});
