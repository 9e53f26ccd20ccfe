import type { CaseKind, PausedRegions } from '@puente/domain/file/case';
import type { AgencyId, CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

export interface SweepQuestion {
  readonly direction: 'pause' | 'resume';
  /** The number of the pause's file. */
  readonly pause: CaseId;
  readonly regions: PausedRegions;
  /** Agencies whose office is in one of the regions. */
  readonly agencies: readonly AgencyId[];
}

/**
 * SQL: a sweep. Files whose clocks a pause stops: those in which a period runs, of a worker or an agency in one of the regions. Along
 * the primary key and without an index of its own, which every decision would have to keep up: a sweep reads each row once.
 */
const toStop = `
  FROM cases
  WHERE due_at IS NOT NULL AND state -> 'clock' -> 'lapsedAt' IS NULL AND id > $1
    AND ($2::text[] IS NULL OR state ->> 'region' = ANY ($2) OR holder = ANY ($3))`;

/** SQL: the same. Files that a pause holds. */
const toStart = `
  FROM cases
  WHERE state -> 'pauses' @> jsonb_build_array(jsonb_build_object('pause', $2::text)) AND id > $1`;

const sql = {
  pause: { count: 'sweep:count to stop', next: 'sweep:to stop', from: toStop, atMost: '$4' },
  resume: { count: 'sweep:count to start', next: 'sweep:to start', from: toStart, atMost: '$3' },
} as const;

/** SQL: a sweep, in one of two directions. */
export function filesToSweep(pool: Pool) {
  return {
    async count(question: SweepQuestion): Promise<number> {
      const { count: name, from } = sql[question.direction];
      const query = { name, text: `SELECT count(*)::int AS count ${from}`, values: valuesOf(question, '') };
      const { rows } = await pool.query<{ count: number }>(query);
      return rows[0]?.count ?? 0;
    },
    async next(question: SweepQuestion, after: CaseId | undefined, atMost: number) {
      const { next: name, from, atMost: limit } = sql[question.direction];
      const text = `SELECT id AS "caseId", kind ${from} ORDER BY id LIMIT ${limit}`;
      const values = [...valuesOf(question, after ?? ''), atMost];
      const { rows } = await pool.query<{ caseId: CaseId; kind: CaseKind }>({ name, text, values });
      return rows;
    },
  };
}

/** In how many files a pause would stop a period that runs now. */
export const countToStop = (pool: Pool, where: Pick<SweepQuestion, 'agencies' | 'regions'>): Promise<number> =>
  filesToSweep(pool).count({ direction: 'pause', pause: '' as CaseId, ...where });

function valuesOf({ direction, pause, regions, agencies }: SweepQuestion, after: string): unknown[] {
  return direction === 'resume' ? [after, pause] : [after, regions === 'all' ? null : regions, agencies];
}
