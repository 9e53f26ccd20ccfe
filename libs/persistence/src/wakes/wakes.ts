import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { processRuns } from '../queries/index.js';

/**
 * No file has this version, or a lower one: of a wake by it, the process takes its file as it is, also where it knew more before a restore.
 * It is one lower each time that the wake is asked for again, so that one that was sent before does not take it away.
 */
export const asTheFileIs = 0;
export const isAsTheFileIs = (version: number): boolean => version <= asTheFileIs;

/**
 * SQL: what a waiting wake becomes where its file is to be looked at again; what a command asks for does not end that the file is taken as
 * it is, because its process may ignore so low a version.
 */
export const askedAgain = (version: string): string =>
  `CASE WHEN wakes.version <= ${asTheFileIs} THEN wakes.version - 1 ELSE ${version} END`;

/** A process that is to look at its file. */
export interface Wake {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
}

export interface Wakes {
  /** Those that whoever settled has not sent within so many milliseconds; oldest first. */
  overdue(milliseconds: number, limit: number): Promise<readonly Wake[]>;
  /**
   * Leaves the wake that a settlement would have left, for a process that is missing; none where one waits already, where the
   * process is over, or where its file changed since.
   *
   * @param since by the node's clock
   * @param asItIs for one that runs, and is to take its file as it is, whatever it knew before
   */
  leave(caseId: CaseId, since: Instant, asItIs?: boolean): Promise<boolean>;
  /** Forgets a wake that was sent, unless a newer one has taken its place. */
  sent(wake: Pick<Wake, 'caseId' | 'version'>): Promise<void>;
}

/**
 * SQL: what is overdue, the database's own clock says, which dated the wake, and both that run for every settlement that wakes
 * are prepared. One is left at a time: a transaction that holds several would wait for a command that waits for it.
 */
export function wakesOf(pool: Pool): Wakes {
  return {
    async overdue(milliseconds, limit) {
      const { rows } = await pool.query<Wake>({
        name: 'wakes:overdue',
        text: `
          SELECT case_id AS "caseId", kind, version FROM wakes
          WHERE at <= now() - make_interval(secs => $1::float8 / 1000) ORDER BY at LIMIT $2`,
        values: [milliseconds, limit],
      });
      return rows;
    },
    async leave(caseId, since, asItIs = false) {
      const { rowCount } = await pool.query({
        name: 'wakes:leave',
        text: `
          INSERT INTO wakes (case_id, kind, version, at)
          SELECT id, kind, CASE WHEN $3 THEN ${asTheFileIs} ELSE version END, now() FROM cases
          WHERE id = $1 AND updated_at <= $2 AND ${processRuns}
          ON CONFLICT (case_id) DO NOTHING`,
        values: [caseId, since, asItIs],
      });
      return rowCount === 1;
    },
    async sent({ caseId, version }) {
      const waiting = isAsTheFileIs(version) ? `BETWEEN $2 AND ${asTheFileIs}` : `BETWEEN ${asTheFileIs + 1} AND $2`;
      const text = `DELETE FROM wakes WHERE case_id = $1 AND version ${waiting}`;
      await pool.query({
        name: isAsTheFileIs(version) ? 'wakes:sent as it is' : 'wakes:sent',
        text,
        values: [caseId, version],
      });
    },
  };
}
