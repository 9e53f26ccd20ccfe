/** SQL: tiles are ranges of rows, by their keys. */

import type { Pool } from '@puente/persistence/database';
import type { TileReader } from './tree.js';
import { tileWidth } from './tree.js';

const leaves = {
  name: 'log:leaves of a tile',
  text: `SELECT hash FROM log_leaves WHERE leaf >= $1 AND leaf < $2 ORDER BY leaf`,
};
const nodes = {
  name: 'log:nodes of a tile',
  text: `SELECT hash FROM log_nodes WHERE level = $3 AND index >= $1 AND index < $2 ORDER BY index`,
};

/** The node's log, as C2SP tlog-tiles cuts it: only what is full is kept beside the leaves. */
export const tilesOf =
  (pool: Pool): TileReader =>
  async (level, index, width) => {
    const range = [index * tileWidth, index * tileWidth + width];
    const { rows } = await pool.query<{ hash: Buffer }>(
      level === 0 ? { ...leaves, values: range } : { ...nodes, values: [...range, level] },
    );
    return rows.map(({ hash }) => hash);
  };

export async function logSize(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ size: number }>({
    name: 'log:size',
    text: 'SELECT coalesce(max(leaf) + 1, 0) AS size FROM log_leaves',
  });
  return rows[0]?.size ?? 0;
}
