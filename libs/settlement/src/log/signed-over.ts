import type { Pool } from '@puente/persistence/database';

/** What this node's log was when another country signed it. */
export interface SignedOver {
  readonly size: number;
  /** The node's note with the lines of all who signed it. */
  readonly checkpoint: string;
}

/** SQL: the newest that has the leaf and that another country signed, with all who did; however many there are, one row is read. */
const newest = {
  name: 'log:signed over a leaf',
  text: `
    SELECT note, size::float8 AS size, signed.lines FROM checkpoints kept CROSS JOIN LATERAL (
      SELECT string_agg(line, '' ORDER BY at, country) AS lines FROM cosignatures by
      WHERE by.origin = kept.origin AND by.size = kept.size
    ) signed
    WHERE kept.size > $1 AND signed.lines IS NOT NULL ORDER BY kept.at DESC, kept.size DESC LIMIT 1`,
};

/** Undefined where no other country has signed a log that has the leaf yet. */
export async function signedOver(pool: Pool, leaf: number): Promise<SignedOver | undefined> {
  const { rows } = await pool.query<{ note: string; size: number; lines: string }>({ ...newest, values: [leaf] });
  const [row] = rows;
  return row && { size: row.size, checkpoint: `${row.note}${row.lines}` };
}
