/** SQL: every leaf beside its entry, by pages, and nothing between them and what they are compared with. */

import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { growingTree } from './growing-tree.js';
import { tileWidth } from './tree.js';
import { entryLeaf, rootOver } from './tree-hash.js';

export type LogFault =
  /** The log has a leaf of it, and the journal has it no more. */
  | 'ENTRY_GONE'
  /** Its leaf was made of another entry. */
  | 'NOT_AS_LOGGED'
  /** Its leaf says another transaction than the entry: the log's order would be another one. */
  | 'OTHER_TRANSACTION'
  /** It stands in the journal, before entries that are in the log, and is not; or of a transaction that never was, and will never be. */
  | 'NOT_IN_LOG'
  /** A leaf of the log is gone. */
  | 'LEAF_GONE'
  /** What is kept above the leaves is not what they add up to. */
  | 'NODE_ALTERED';

export interface FoundInLog {
  readonly reason: LogFault;
  /** The leaf's place in the log. */
  readonly leaf?: number;
  readonly caseId?: CaseId;
  readonly seq?: number;
}

export interface LogLooked {
  readonly leaves: number;
  readonly found: readonly FoundInLog[];
  /** The root over the first so many leaves; undefined where the log is shorter, or was not asked for it beforehand. */
  rootAt(size: number): Buffer | undefined;
}

interface LeafRow {
  readonly leaf: number;
  readonly case_id: CaseId;
  readonly seq: number;
  readonly hash: Buffer;
  readonly blind: Buffer;
  readonly entry: Buffer | null;
  /** Whether leaf and entry say the same transaction. */
  readonly together: boolean | null;
}

const pageOf = {
  name: 'log:verify leaves',
  text: `
    SELECT leaf, l.case_id, l.seq, l.hash, l.blind, j.hash AS entry, l.tx = j.tx AS together
    FROM log_leaves l LEFT JOIN journal j USING (case_id, seq) WHERE leaf >= $1 ORDER BY leaf LIMIT 5000`,
};
const unlogged = {
  name: 'log:verify unlogged',
  text: `
    SELECT case_id, seq FROM journal j
    WHERE (tx < (SELECT tx FROM log_leaves ORDER BY leaf DESC LIMIT 1) OR tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
      AND NOT EXISTS (SELECT FROM log_leaves l WHERE l.case_id = j.case_id AND l.seq = j.seq)
    ORDER BY tx, case_id, seq LIMIT 1000`,
};
const nodes = {
  name: 'log:verify nodes',
  text: 'SELECT level, index, hash FROM log_nodes ORDER BY level, index',
};

/**
 * Compares the node's log with its journal, leaf by leaf, and computes the roots anew. Whether the entries' hashes are of what stands in
 * them is for `verifyJournal`.
 *
 * @param sizes of which the roots are wanted
 */
export async function verifyLog(
  pool: Pool,
  sizes: readonly number[],
  progress: (leaves: number) => void = () => undefined,
): Promise<LogLooked> {
  const [tree, wanted, roots, found] = [growingTree(), new Set(sizes), new Map<number, Buffer>(), [] as FoundInLog[]];
  const above = nodesAbove();
  if (wanted.has(0)) roots.set(0, tree.root());
  let next = 0;
  for (;;) {
    const { rows } = await pool.query<LeafRow>({ ...pageOf, values: [next] });
    if (rows.length === 0) break;
    for (const row of rows) {
      const { leaf } = row;
      if (leaf !== next) found.push({ reason: 'LEAF_GONE', leaf: next });
      next = leaf + 1;
      const of = { leaf, caseId: row.case_id, seq: row.seq };
      if (row.entry === null) found.push({ reason: 'ENTRY_GONE', ...of });
      else if (!entryLeaf(row.blind, row.entry).equals(row.hash)) found.push({ reason: 'NOT_AS_LOGGED', ...of });
      else if (row.together !== true) found.push({ reason: 'OTHER_TRANSACTION', ...of });
      tree.add(row.hash);
      above.add(row.hash);
      if (wanted.has(tree.size)) roots.set(tree.size, tree.root());
    }
    progress(tree.size);
  }
  const { rows: left } = await pool.query<{ case_id: CaseId; seq: number }>(unlogged);
  found.push(...left.map(({ case_id: caseId, seq }) => ({ reason: 'NOT_IN_LOG' as const, caseId, seq })));
  if (!(await areAsComputed(pool, above.levels))) found.push({ reason: 'NODE_ALTERED' });
  return { leaves: tree.size, found, rootAt: (size) => roots.get(size) };
}

/** Of each level above the leaves, the roots over its full tiles: one for 256 leaves, so that all of them fit. */
function nodesAbove() {
  const levels: Buffer[][] = [];
  const begun: Buffer[][] = [];
  const add = (hash: Buffer, level = 0): void => {
    const tile = (begun[level] ??= []);
    tile.push(hash);
    if (tile.length < tileWidth) return;
    const root = rootOver(tile);
    begun[level] = [];
    (levels[level] ??= []).push(root);
    add(root, level + 1);
  };
  return { add: (hash: Buffer) => add(hash), levels };
}

async function areAsComputed(pool: Pool, levels: readonly (readonly Buffer[])[]): Promise<boolean> {
  const { rows } = await pool.query<{ level: number; index: number; hash: Buffer }>(nodes);
  const many = levels.reduce((all, level) => all + level.length, 0);
  return (
    rows.length === many && rows.every(({ hash, index, level }) => levels[level - 1]?.[index]?.equals(hash) === true)
  );
}
