import type { AgencyId, Instant, OfficerId, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** When an officer is away, and who covers for them. */
export interface Absence {
  readonly id: string;
  readonly officer: OfficerId;
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
  readonly cover?: OfficerId;
  readonly reason: string;
  readonly recordedBy: OfficerId;
  readonly recordedAt: Instant;
  readonly endedAt?: Instant;
}

export interface Absences {
  /** False where the officer or the cover is not of the agency. */
  record(agency: AgencyId, absence: Omit<Absence, 'endedAt'>): Promise<boolean>;
  of(agency: AgencyId, officer: OfficerId): Promise<readonly Absence[]>;
  /** False where it is not of the agency, or has ended. */
  end(agency: AgencyId, id: string, at: Instant): Promise<boolean>;
}

interface Row {
  readonly id: string;
  readonly officer: OfficerId;
  readonly from_day: PlainDate;
  readonly until_day: PlainDate;
  readonly cover: OfficerId | null;
  readonly reason: string;
  readonly recorded_by: OfficerId;
  readonly recorded_at: Date;
  readonly ended_at: Date | null;
}

const sql = {
  record: `
    INSERT INTO absences (id, officer, from_day, until_day, cover, reason, recorded_by, recorded_at)
    SELECT $2, o.id, $4, $5, $6, $7, $8, $9 FROM officers o
    WHERE o.id = $3 AND o.agency = $1
      AND ($6::text IS NULL OR EXISTS (SELECT FROM officers c WHERE c.id = $6 AND c.agency = $1 AND c.id <> o.id))
    ON CONFLICT (id) DO NOTHING`,
  known: `SELECT FROM absences a JOIN officers o ON o.id = a.officer WHERE o.agency = $1 AND a.id = $2`,
  of: `
    SELECT a.id, a.officer, a.from_day::text, a.until_day::text, a.cover, a.reason, a.recorded_by, a.recorded_at, a.ended_at
    FROM absences a JOIN officers o ON o.id = a.officer
    WHERE o.agency = $1 AND a.officer = $2 ORDER BY a.from_day DESC, a.id LIMIT 100`,
  end: `
    UPDATE absences a SET ended_at = $3 FROM officers o
    WHERE o.id = a.officer AND o.agency = $1 AND a.id = $2 AND a.ended_at IS NULL`,
} as const;

export function absencesOf(pool: Pool): Absences {
  return {
    async record(agency, { id, officer, from, until, cover, reason, recordedBy, recordedAt }) {
      const values = [agency, id, officer, from, until, cover, reason, recordedBy, recordedAt];
      const { rowCount } = await pool.query(sql.record, values);
      if (rowCount === 1) return true;
      return (await pool.query(sql.known, [agency, id])).rowCount === 1;
    },
    async of(agency, officer) {
      const { rows } = await pool.query<Row>(sql.of, [agency, officer]);
      return rows.map((row) => ({
        ...{ id: row.id, officer: row.officer, from: row.from_day, until: row.until_day, reason: row.reason },
        ...{ recordedBy: row.recorded_by, recordedAt: instant(row.recorded_at) },
        ...(row.cover === null ? {} : { cover: row.cover }),
        ...(row.ended_at === null ? {} : { endedAt: instant(row.ended_at) }),
      }));
    },
    async end(agency, id, at) {
      return (await pool.query(sql.end, [agency, id, at])).rowCount === 1;
    },
  };
}
