import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { readModels } from '../sql/read.js';
import { canonical } from '../canonical/canonical.js';
import { entryHash, genesis } from './entry.js';
import type { JournalRow } from './read-journal.js';
import { journalOf } from './read-journal.js';

export type JournalFault =
  /** An entry before this one is gone, or it was put in another place. */
  | 'OUT_OF_SEQUENCE'
  /** It does not follow from the entry before it. */
  | 'BROKEN_LINK'
  /** Its content is not what was written. */
  | 'ALTERED'
  /** The case's row knows of entries after this one. */
  | 'TAIL_MISSING'
  /** The case's row does not name this entry as its last. */
  | 'HEAD_DISAGREES';

export type Verified =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly seq: number; readonly reason: JournalFault };

/** Recomputes the chain of one case and names the first entry at which it breaks. */
export async function verifyJournal(pool: Pool, caseId: CaseId): Promise<Verified> {
  const rows = await journalOf(pool, caseId);
  let head: Buffer = genesis;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { ok: false, seq: index + 1, reason: 'OUT_OF_SEQUENCE' };
    if (!row.prev_hash.equals(head)) return { ok: false, seq: row.seq, reason: 'BROKEN_LINK' };
    if (!hashOf(caseId, row).equals(row.hash)) return { ok: false, seq: row.seq, reason: 'ALTERED' };
    head = row.hash;
  }
  return await agreesWithRow(pool, caseId, rows.length, head);
}

async function agreesWithRow(pool: Pool, caseId: CaseId, entries: number, head: Buffer): Promise<Verified> {
  const { rows } = await pool.query<{ version: number; head_hash: Buffer }>({ ...readModels, values: [caseId] });
  const [row] = rows;
  const version = row?.version ?? 0;
  if (version > entries) return { ok: false, seq: entries + 1, reason: 'TAIL_MISSING' };
  if (version < entries || !(row?.head_hash ?? genesis).equals(head)) {
    return { ok: false, seq: entries, reason: 'HEAD_DISAGREES' };
  }
  return { ok: true, entries };
}

function hashOf(caseId: CaseId, row: JournalRow): Buffer {
  const { seq, type, command_id: command } = row;
  const entry = { case: caseId, seq, type, at: instant(row.at), command };
  return entryHash(row.prev_hash, { ...entry, event: canonical(row.event), by: canonical(row.actor) });
}
