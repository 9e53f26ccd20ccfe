import { createHmac } from 'node:crypto';
import type { MasterKeys } from '@puente/contracts/keys';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { about } from './about.js';
import { newKey, seal, unseal } from './sealing.js';

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

/** Rows that one statement keeps: a register has thousands, and to seal them all at once would hold the process. */
const atOnce = 50;

/**
 * The rows of each file are sealed under a key of its own.
 *
 * @param secret registers of before had a key that followed from it
 */
export function bulkRowsIn<Row, Report>(pool: Pool, master: MasterKeys, secret: Uint8Array): BulkRows<Row, Report> {
  const prisma = prismaOn(pool);
  const keyOf = async (bulk: CaseId) => {
    const kept = await prisma.bulkReport.findUnique({ where: { caseId: bulk }, select: { wrappedKey: true } });
    if (kept?.wrappedKey) return master.unwrap(kept.wrappedKey, about.bulkKey(bulk));
    return createHmac('sha256', secret).update(`bulk rows ${bulk}`).digest();
  };
  return {
    async keep(bulk, rows, report) {
      const key = newKey();
      const wrappedKey = await master.wrap(key, about.bulkKey(bulk));
      const sealed = ({ content, row }: NumberedRow<Row>) => ({
        ...{ caseId: bulk, row },
        sealed: seal(key, Buffer.from(JSON.stringify(content)), about.bulkRow(bulk, row)),
      });
      await inTransaction(pool, async (tx) => {
        const data = { caseId: bulk, report: report as Prisma.InputJsonValue, wrappedKey };
        const first = await tx.bulkReport.createMany({ data, skipDuplicates: true });
        if (first.count === 0) return;
        for (let begun = 0; begun < rows.length; begun += atOnce)
          await tx.bulkRow.createMany({ data: rows.slice(begun, begun + atOnce).map(sealed) });
      });
    },
    async report(bulk) {
      const row = await prisma.bulkReport.findUnique({ where: { caseId: bulk }, select: { report: true } });
      return row?.report as Report | undefined;
    },
    async take(bulk, batch, atMost) {
      // SQL: chooses the next rows and marks them in one statement, so that a batch begun twice is the same batch.
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
      const key = await keyOf(bulk);
      return rows
        .map(({ row, sealed }) => ({
          row,
          content: JSON.parse(unseal(key, sealed, about.bulkRow(bulk, row)).toString('utf8')) as Row,
        }))
        .sort((one, other) => one.row - other.row);
    },
    async settle(bulk, row, outcome) {
      await prisma.bulkRow.updateMany({ where: { caseId: bulk, row }, data: { outcome, sealed: null } });
    },
    async totals(bulk) {
      const groups = await prisma.bulkRow.groupBy({ by: 'outcome', where: { caseId: bulk }, _count: { _all: true } });
      const having = (outcome: string | null) => groups.find((group) => group.outcome === outcome)?._count._all ?? 0;
      return { issued: having('issued'), known: having('known'), waiting: having(null) };
    },
    async forgetDeclined() {
      // SQL: deletes by what another table says.
      const { rowCount } = await pool.query(
        `DELETE FROM bulk_rows USING cases
         WHERE cases.id = bulk_rows.case_id AND cases.kind = 'bulk-issue' AND cases.stage = 'declined'`,
      );
      return rowCount ?? 0;
    },
  };
}
