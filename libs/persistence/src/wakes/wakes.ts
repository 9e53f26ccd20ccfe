import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** A process that is to look at its file. */
export interface Wake {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
}

export interface Wakes {
  /** Those that whoever settled has not sent within so many milliseconds; oldest first. */
  overdue(milliseconds: number, limit: number): Promise<readonly Wake[]>;
  /** Forgets a wake that was sent, unless a newer one has taken its place. */
  sent(wake: Pick<Wake, 'caseId' | 'version'>): Promise<void>;
}

/** SQL: both run for every settlement that wakes; and what is overdue, the database's own clock says, which dated the wake. */
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
    async sent({ caseId, version }) {
      const text = 'DELETE FROM wakes WHERE case_id = $1 AND version <= $2';
      await pool.query({ name: 'wakes:sent', text, values: [caseId, version] });
    },
  };
}
