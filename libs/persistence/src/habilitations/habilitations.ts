import type { AgencyId, OfficerId, PlainDate, StandardCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
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

/** Of those officers, whoever may assess the standard. */
const among = {
  name: 'habilitations:among',
  text: 'SELECT officer, until FROM habilitations WHERE standard = $1 AND officer = ANY ($2)',
} as const;

/** @param officers who is on duty, whatever they may assess */
export function habilitationsOf(pool: Pool, officers: Pick<Officers, 'having'>): Habilitations {
  return {
    async of(officer) {
      const { rows } = await pool.query<Habilitation>({
        name: 'habilitations:of',
        text: 'SELECT standard, until FROM habilitations WHERE officer = $1 ORDER BY standard',
        values: [officer],
      });
      return rows;
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
      const ids = assessors.map(({ id }) => id);
      const { rows } = await pool.query<{ officer: OfficerId; until: PlainDate }>({
        ...among,
        values: [standard, ids],
      });
      const untils = new Map(rows.map(({ officer, until }) => [officer, until]));
      const asCandidate = (one: OnDuty): AssessorOnDuty => {
        const habilitatedUntil = untils.get(one.id);
        return habilitatedUntil === undefined ? one : { ...one, habilitatedUntil };
      };
      return { assessors: assessors.map(asCandidate), approvers };
    },
  };
}
