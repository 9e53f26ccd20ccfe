import { createHmac } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { seal, unseal } from './sealing.js';

export interface NumberedRow<Row> {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly content: Row;
}

/** Rows of registers that are to be issued, each sealed until it is. */
export interface BulkRows<Row = unknown, Report = unknown> {
  /** Once; keeping rows under a number that has some changes nothing. */
  keep(bulk: CaseId, rows: readonly NumberedRow<Row>[], report: Report): Promise<void>;
  report(bulk: CaseId): Promise<Report | undefined>;
  /** The rows of a batch; the next ones where it is new, the same where it was begun before. */
  take(bulk: CaseId, batch: number, atMost: number): Promise<readonly NumberedRow<Row>[]>;
  /** What became of a row; what it said is forgotten. */
  settle(bulk: CaseId, row: number, outcome: 'issued' | 'known'): Promise<void>;
  totals(bulk: CaseId): Promise<{ readonly issued: number; readonly known: number; readonly waiting: number }>;
  /** Forgets what rows said that nobody will issue any more. */
  forgetDeclined(): Promise<number>;
}

interface Sealed {
  readonly row: number;
  readonly sealed: Buffer;
}

/** @param masterKey the rows of each file are sealed under a key derived from it */
export function bulkRowsIn<Row, Report>(pool: Pool, masterKey: Uint8Array): BulkRows<Row, Report> {
  const keyOf = (bulk: CaseId) => createHmac('sha256', masterKey).update(`bulk rows ${bulk}`).digest();
  const about = (bulk: CaseId, row: number) => `bulk:${bulk}/${row}`;
  return {
    async keep(bulk, rows, report) {
      const key = keyOf(bulk);
      const sealed = rows.map(({ content, row }) => seal(key, Buffer.from(JSON.stringify(content)), about(bulk, row)));
      await pool.query(
        `WITH kept AS (INSERT INTO bulk_reports (case_id, report) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1)
         INSERT INTO bulk_rows (case_id, row, sealed)
         SELECT $1, row, sealed FROM unnest($3::int[], $4::bytea[]) AS given (row, sealed) WHERE EXISTS (SELECT FROM kept)`,
        [bulk, JSON.stringify(report), rows.map(({ row }) => row), sealed],
      );
    },
    async report(bulk) {
      const sql = 'SELECT report FROM bulk_reports WHERE case_id = $1';
      return (await pool.query<{ report: Report }>(sql, [bulk])).rows[0]?.report;
    },
    async take(bulk, batch, atMost) {
      const { rows } = await pool.query<Sealed>(
        `WITH begun AS (SELECT row FROM bulk_rows WHERE case_id = $1 AND batch = $2),
         next AS (
           SELECT row FROM bulk_rows WHERE case_id = $1 AND outcome IS NULL AND NOT EXISTS (SELECT FROM begun)
           ORDER BY row LIMIT $3
         )
         UPDATE bulk_rows SET batch = $2
         WHERE case_id = $1 AND outcome IS NULL AND row IN (SELECT row FROM begun UNION ALL SELECT row FROM next)
         RETURNING row, sealed`,
        [bulk, batch, atMost],
      );
      const key = keyOf(bulk);
      return rows
        .map(({ row, sealed }) => ({
          row,
          content: JSON.parse(unseal(key, sealed, about(bulk, row)).toString('utf8')) as Row,
        }))
        .sort((one, other) => one.row - other.row);
    },
    async settle(bulk, row, outcome) {
      await pool.query('UPDATE bulk_rows SET outcome = $3, sealed = NULL WHERE case_id = $1 AND row = $2', [
        ...[bulk, row, outcome],
      ]);
    },
    async totals(bulk) {
      const { rows } = await pool.query<{ issued: number; known: number; waiting: number }>(
        `SELECT count(*) FILTER (WHERE outcome = 'issued')::int AS issued,
           count(*) FILTER (WHERE outcome = 'known')::int AS known,
           count(*) FILTER (WHERE outcome IS NULL)::int AS waiting
         FROM bulk_rows WHERE case_id = $1`,
        [bulk],
      );
      return rows[0] ?? { issued: 0, known: 0, waiting: 0 };
    },
    async forgetDeclined() {
      const { rowCount } = await pool.query(
        `DELETE FROM bulk_rows USING cases
         WHERE cases.id = bulk_rows.case_id AND cases.kind = 'bulk-issue' AND cases.stage = 'declined'`,
      );
      return rowCount ?? 0;
    },
  };
}
