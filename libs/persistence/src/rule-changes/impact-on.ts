import type { ChangeOfRules, Impact, TouchedFile } from '@puente/domain/insight/impact';
import { ImpactSum, touch, touchedKinds } from '@puente/domain/insight/impact';
import type { Pool } from '../database/index.js';

/** SQL: reads the whole file of each case of the node; through Prisma's client every page took twice the CPU. */
const page = `SELECT id, state FROM cases WHERE kind = ANY($1) AND id > $2 ORDER BY id LIMIT $3`;

/**
 * Looks at every file of the node that names standards or agreements; writes nothing. For a committee that reads it once,
 * not for a page that everybody opens: it takes as long as there are files.
 *
 * @param progress told after each page how many files were looked at
 */
export async function impactOn(
  pool: Pool,
  change: ChangeOfRules,
  { pageSize = 500, progress }: { readonly pageSize?: number; readonly progress?: (done: number) => void } = {},
): Promise<Impact> {
  const sum = new ImpactSum();
  let after = '';
  for (let done = 0; ;) {
    const { rows } = await pool.query<{ id: string; state: TouchedFile }>(page, [touchedKinds, after, pageSize]);
    for (const { state } of rows) sum.add(touch(state, change));
    done += rows.length;
    progress?.(done);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return sum.impact;
    after = last.id;
  }
}
