import { createHash } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { canonical } from '../canonical/canonical.js';
import { canonicalEntry, genesis } from './entry.js';
import type { JournalRow } from './read-journal.js';
import { journalOf } from './read-journal.js';
import type { JournalFault } from './verify.js';

/** An entry as it leaves the node, so that whoever has it needs nothing of ours to check the chain. */
export interface ExportedEntry {
  readonly seq: number;
  /** Hex of SHA-256 over the 32 bytes of the entry before and the bytes of `entry` in UTF-8. */
  readonly hash: string;
  /** RFC 8785 form, to the byte. Left out where the reader may not know it: its hash still links what stands around it. */
  readonly entry?: string;
}

/** The journal of one case, entry by entry. @param mayRead whether an entry is for whoever it is exported to */
export async function exportedJournal(
  pool: Pool,
  caseId: CaseId,
  mayRead: (row: JournalRow) => boolean,
): Promise<readonly ExportedEntry[]> {
  const rows = await journalOf(pool, caseId);
  return rows.map((row) => ({
    ...{ seq: row.seq, hash: row.hash.toString('hex') },
    ...(mayRead(row) ? { entry: textOf(caseId, row) } : {}),
  }));
}

/** Recomputes an exported chain and names the first entry at which it breaks. What is withheld links and says nothing. */
export function exportFault(entries: readonly ExportedEntry[]): { seq: number; reason: JournalFault } | undefined {
  let before: Buffer = genesis;
  for (const [index, { entry, hash, seq }] of entries.entries()) {
    if (seq !== index + 1) return { seq: index + 1, reason: 'OUT_OF_SEQUENCE' };
    const is = Buffer.from(hash, 'hex');
    if (entry !== undefined && !createHash('sha256').update(before).update(entry).digest().equals(is))
      return { seq, reason: 'ALTERED' };
    before = is;
  }
  return undefined;
}

function textOf(caseId: CaseId, { actor, at, command_id: command, event, seq, type }: JournalRow): string {
  return canonicalEntry({
    ...{ case: caseId, seq, type, at: instant(at), command },
    ...{ event: canonical(event), by: canonical(actor) },
  });
}
