import type { AgencyId, OfficerId, PlainDate, StandardCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { Officers, OnDuty } from '../officers/index.js';

/** That an officer may assess a standard, until the end of a day. */
export interface Habilitation {
  readonly standard: StandardCode;
  readonly until: PlainDate;
}

export interface AssessorOnDuty extends OnDuty {
  /** Absent where the officer is not habilitated for the standard. */
  readonly habilitatedUntil?: PlainDate;
}

export interface Habilitations {
  of(officer: OfficerId): Promise<readonly Habilitation[]>;
  /** In place of those before. False where the officer is not of the agency. */
  put(agency: AgencyId, officer: OfficerId, habilitations: readonly Habilitation[]): Promise<boolean>;
  /** Assessors and approvers of an agency who can be drawn now, in a stable order, so that a draw can be repeated. */
  onDuty(
    agency: AgencyId,
    standard: StandardCode,
  ): Promise<{ assessors: readonly AssessorOnDuty[]; approvers: readonly OnDuty[] }>;
}

/** SQL: takes the officer's row and puts one set in place of another, so that two who put at once leave one of the two sets. */
const put = {
  name: 'habilitations:put',
  text: `
    WITH ours AS (
      SELECT id FROM officers WHERE id = $1 AND agency = $2 FOR UPDATE
    ), given AS (
      SELECT ours.id, standard, until FROM ours, unnest($3::text[], $4::text[]) AS of (standard, until)
    ), gone AS (
      DELETE FROM habilitations WHERE officer IN (SELECT id FROM ours) AND standard <> ALL ($3::text[])
    ), kept AS (
      INSERT INTO habilitations (officer, standard, until) SELECT id, standard, until FROM given
      ON CONFLICT (officer, standard) DO UPDATE SET until = excluded.until
    )
    SELECT count(*)::int AS found FROM ours`,
} as const;

/** @param officers who is on duty, whatever they may assess */
export function habilitationsOf(pool: Pool, officers: Pick<Officers, 'having'>): Habilitations {
  const prisma = prismaOn(pool);
  return {
    async of(officer) {
      const rows = await prisma.habilitation.findMany({
        where: { officer },
        select: { standard: true, until: true },
        orderBy: { standard: 'asc' },
      });
      return rows.map(({ standard, until }) => ({ standard: standard as StandardCode, until: until as PlainDate }));
    },
    async put(agency, officer, habilitations) {
      const standards = habilitations.map(({ standard }) => standard);
      const untils = habilitations.map(({ until }) => until);
      const { rows } = await pool.query<{ found: number }>({ ...put, values: [officer, agency, standards, untils] });
      return rows[0]?.found === 1;
    },
    async onDuty(agency, standard) {
      const [assessors, approvers] = await Promise.all([
        officers.having(agency, 'assessor'),
        officers.having(agency, 'approver'),
      ]);
      const rows = await prisma.habilitation.findMany({
        where: { standard, officer: { in: assessors.map(({ id }) => id) } },
        select: { officer: true, until: true },
      });
      const untils = new Map(rows.map(({ officer, until }) => [officer, until as PlainDate]));
      const asCandidate = (one: OnDuty): AssessorOnDuty => {
        const habilitatedUntil = untils.get(one.id);
        return habilitatedUntil === undefined ? one : { ...one, habilitatedUntil };
      };
      return { assessors: assessors.map(asCandidate), approvers };
    },
  };
}
