import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { sessionUses } from './session-uses.js';

/** A session of the worker's page, as the worker sees it. */
export interface KeptSession {
  readonly id: string;
  readonly caseId: CaseId;
  /** The kind of device that opened it, as it said; a word of the API's. */
  readonly device: string;
  readonly openedAt: Instant;
  /** To ten minutes. */
  readonly usedAt: Instant;
  /** When it ends if nobody ends it. */
  readonly endsAt: Instant;
  readonly endedAt?: Instant;
}

/** Which sessions to end: of whoever has the session of a case. */
export interface Ending {
  readonly caseId: CaseId;
  /** Left out: all that were opened of any case of the same person's dossier, and what a printed code would still open. */
  readonly id?: string;
}

export interface StatusSessionRecords {
  opened(session: Omit<KeptSession, 'usedAt' | 'endedAt'>): Promise<void>;
  /** Of every case of a person's dossier, newest first: those of the last thirty days. */
  ofDossier(dossier: DossierId, atMost: number): Promise<readonly KeptSession[]>;
  /** Tells every instance. Answers how many there were to end. */
  end(which: Ending, now: Instant): Promise<number>;
  /** What an operator may: of the person of a case, or everybody's, and no code. Tells every instance, and answers how many. */
  endAll(now: Instant, ofPersonOf?: CaseId): Promise<number>;
  /** Costs no statement: it is written down with many others, later. */
  used(id: string, now: Instant): void;
  /** Writes down what is still to be. */
  stop(): Promise<void>;
}

const keptFor = 30 * 24 * 3_600_000;
/** How often an instance looks for sessions that are to be forgotten. */
const sweepEvery = 60_000;

export function statusSessionRecords(pool: Pool): StatusSessionRecords {
  const prisma = prismaOn(pool);
  const uses = sessionUses(pool);
  let sweptAt = 0;
  return {
    async opened({ openedAt, ...session }) {
      await prisma.statusSession.createMany({ data: { ...session, openedAt, usedAt: openedAt } });
      if (milliseconds(openedAt) - sweptAt < sweepEvery) return;
      sweptAt = milliseconds(openedAt);
      const before = instant(sweptAt - keptFor);
      // Nobody waits for it, and what stays is swept the next time.
      prisma.statusSession.deleteMany({ where: { endsAt: { lt: before } } }).catch(() => undefined);
    },
    async ofDossier(dossier, atMost) {
      const cases = await prisma.case.findMany({ where: { dossierId: dossier }, select: { id: true } });
      const rows = await prisma.statusSession.findMany({
        where: { caseId: { in: cases.map(({ id }) => id) } },
        orderBy: { openedAt: 'desc' },
        take: atMost,
      });
      return rows.map(({ id, caseId, device, openedAt, usedAt, endsAt, endedAt }) => ({
        ...{ id, caseId: caseId as CaseId, device, openedAt: instant(openedAt), usedAt: instant(usedAt) },
        endsAt: instant(endsAt),
        ...(endedAt === null ? {} : { endedAt: instant(endedAt) }),
      }));
    },
    async end({ caseId, id }, now) {
      const { rowCount } = await pool.query({ ...end, values: [caseId, id ?? null, now] });
      return rowCount ?? 0;
    },
    async endAll(now, ofPersonOf) {
      const { rowCount } = await pool.query({ ...endAll, values: [now, ofPersonOf ?? null] });
      return rowCount ?? 0;
    },
    used: (id, now) => uses.note(id, now),
    stop: () => uses.stop(),
  };
}

/** SQL: ends and tells in one statement, so that nothing is ended and not told. $2: one session, or null for all. */
const end = {
  name: 'status-sessions:end',
  text: `
    WITH theirs AS (
      SELECT $1::text AS case_id
      UNION SELECT other.id FROM cases own JOIN cases other ON other.dossier_id = own.dossier_id WHERE own.id = $1
    ), unopened AS (
      DELETE FROM access_codes WHERE $2::uuid IS NULL AND occasion = 'printed' AND case_id IN (SELECT case_id FROM theirs)
    ), ended AS (
      UPDATE status_sessions SET ended_at = clock_timestamp()
      WHERE ended_at IS NULL AND ends_at > $3 AND ($2::uuid IS NULL OR id = $2)
        AND case_id IN (SELECT case_id FROM theirs)
      RETURNING id
    )
    SELECT pg_notify('status_sessions', '') FROM ended`,
} as const;

/** SQL: as above. $2: a case of the person, or null for everybody's. */
const endAll = {
  name: 'status-sessions:end-all',
  text: `
    WITH theirs AS (
      SELECT $2::text AS case_id
      UNION SELECT other.id FROM cases own JOIN cases other ON other.dossier_id = own.dossier_id WHERE own.id = $2
    ), ended AS (
      UPDATE status_sessions SET ended_at = clock_timestamp()
      WHERE ended_at IS NULL AND ends_at > $1 AND ($2 IS NULL OR case_id IN (SELECT case_id FROM theirs))
      RETURNING id
    )
    SELECT pg_notify('status_sessions', '') FROM ended`,
} as const;
