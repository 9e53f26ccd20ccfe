import { randomBytes } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { nodesAfter } from './nodes-after.js';
import { tilesOf } from './tiles.js';
import { entryLeaf } from './tree-hash.js';

interface NewEntry {
  readonly size: number;
  readonly tx: number;
  readonly case_id: CaseId;
  readonly seq: number;
  readonly hash: Buffer;
}

/** Entries that become leaves at one turn. */
const leavesAtOnce = 2000;

/**
 * SQL: the entries behind the last leaf, in the order of the transactions that wrote them; none of a transaction beside which an older
 * one still runs, whose entries may become visible later: they would be skipped. One statement is one look at the database.
 */
const next = {
  name: 'log:next',
  text: `
    WITH last AS (SELECT leaf, tx, case_id, seq FROM log_leaves ORDER BY leaf DESC LIMIT 1)
    SELECT coalesce((SELECT leaf + 1 FROM last), 0) AS size, tx, case_id, seq, hash FROM journal
    WHERE (tx, case_id, seq) > (
        coalesce((SELECT tx FROM last), -1), coalesce((SELECT case_id FROM last), ''), coalesce((SELECT seq FROM last), 0)
      ) AND tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    ORDER BY tx, case_id, seq LIMIT $1`,
};

/** SQL: leaves and what they make full are written at once, or not at all. */
const append = {
  name: 'log:append',
  text: `
    WITH full_tiles AS (
      INSERT INTO log_nodes (level, index, hash) SELECT * FROM unnest($6::int[], $7::bigint[], $8::bytea[])
    )
    INSERT INTO log_leaves (leaf, tx, case_id, seq, hash, blind)
    SELECT $1::bigint + n - 1, tx, case_id, seq, hash, blind
    FROM unnest($2::bigint[], $3::text[], $4::int[], $5::bytea[], $9::bytea[])
      WITH ORDINALITY AS entry (tx, case_id, seq, hash, blind, n)`,
};

/**
 * Makes leaves of the entries of the journal that have none yet; never in a command's way, and each at a place that it keeps. Of two
 * processes that do so at once the later one's turn is in vain.
 *
 * @returns how many leaves were added, at most `atMost`
 */
export async function growLog(pool: Pool, atMost = leavesAtOnce): Promise<number> {
  const { rows } = await pool.query<NewEntry>({ ...next, values: [atMost] });
  const [first] = rows;
  if (first === undefined) return 0;
  const size = first.size;
  const leavesOf = rows.map(({ hash }) => leafOf(hash));
  const hashes = leavesOf.map((one) => one.hash);
  const nodes = await nodesAfter(tilesOf(pool), size, hashes);
  const leaves = [rows.map(({ tx }) => tx), rows.map((row) => row.case_id), rows.map(({ seq }) => seq), hashes];
  const full = [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => hash)];
  try {
    await pool.query({ ...append, values: [size, ...leaves, ...full, leavesOf.map(({ blind }) => blind)] });
  } catch (error) {
    if (isTaken(error)) return 0;
    throw error;
  }
  return rows.length;
}

function leafOf(entry: Buffer): { readonly blind: Buffer; readonly hash: Buffer } {
  const blind = randomBytes(32);
  return { blind, hash: entryLeaf(blind, entry) };
}

/** PostgreSQL's unique violation: another process made a leaf of it meanwhile. */
const isTaken = (error: unknown) => (error as { readonly code?: unknown }).code === '23505';
