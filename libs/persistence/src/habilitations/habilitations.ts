import type { AgencyId, OfficerId, PlainDate, StandardCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** That an officer may assess a standard, until the end of a day. */
export interface Habilitation {
  readonly standard: StandardCode;
  readonly until: PlainDate;
}

export interface AssessorOnDuty {
  readonly id: OfficerId;
  /** Open cases that were drawn for the officer. */
  readonly load: number;
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
  ): Promise<{ assessors: readonly AssessorOnDuty[]; approvers: readonly AssessorOnDuty[] }>;
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

const onDuty = {
  name: 'habilitations:on-duty',
  text: `
    SELECT o.id, o.roles, h.until, (
      SELECT count(*)::int FROM cases c WHERE c.holder IS NOT NULL AND c.assigned @> ARRAY[o.id]
    ) AS load
    FROM officers o LEFT JOIN habilitations h ON h.officer = o.id AND h.standard = $2
    WHERE o.agency = $1 AND o.active AND o.roles && ARRAY['assessor', 'approver'] AND NOT EXISTS (
      SELECT FROM absences a
      WHERE a.officer = o.id AND a.ended_at IS NULL AND current_date BETWEEN a.from_day AND a.until_day
    )
    ORDER BY o.id`,
} as const;

interface OnDutyRow {
  readonly id: OfficerId;
  readonly roles: string[];
  readonly until: PlainDate | null;
  readonly load: number;
}

export function habilitationsOf(pool: Pool): Habilitations {
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
      const { rows } = await pool.query<OnDutyRow>({ ...onDuty, values: [agency, standard] });
      const having = (role: string) => rows.filter(({ roles }) => roles.includes(role));
      return {
        assessors: having('assessor').map(({ id, load, until }) => ({
          ...{ id, load },
          ...(until === null ? {} : { habilitatedUntil: until }),
        })),
        approvers: having('approver').map(({ id, load }) => ({ id, load })),
      };
    },
  };
}
