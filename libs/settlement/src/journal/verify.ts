import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { canonical } from '../canonical/canonical.js';
import type { LawOf } from '../laws/laws.js';
import { comparedModels } from './compare.js';
import { entryHash, genesis } from './entry.js';
import type { Kept } from './kept.js';
import { keptOf } from './kept.js';
import type { JournalRow } from './read-journal.js';

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
export const verifyJournal = async (pool: Pool, caseId: CaseId): Promise<Verified> =>
  verifiedChain(caseId, await keptOf(pool, caseId));

/** A file's journal, and all that is kept beside it. */
export type VerifiedFile = Verified & {
  /** What is kept and is not what the journal adds up to; empty where the chain breaks. */
  readonly disagrees: readonly string[];
};

/**
 * Recomputes the chain, and what is kept about the case from it; each is read once. What a command writes between two of these reads looks
 * like a fault, and is none when it is looked at again.
 */
export async function verifyFile(pool: Pool, rules: RuleBook, caseId: CaseId, lawOf?: LawOf): Promise<VerifiedFile> {
  const look = async (): Promise<VerifiedFile> => {
    const kept = await keptOf(pool, caseId);
    const chain = verifiedChain(caseId, kept);
    const isThere = chain.ok && chain.entries > 0;
    return { ...chain, disagrees: isThere ? await comparedModels(pool, rules, kept, lawOf) : [] };
  };
  const found = await look();
  return found.ok && found.disagrees.length === 0 ? found : look();
}

function verifiedChain(caseId: CaseId, { entries, row }: Kept): Verified {
  let head: Buffer = genesis;
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1) return { ok: false, seq: index + 1, reason: 'OUT_OF_SEQUENCE' };
    if (!entry.prev_hash.equals(head)) return { ok: false, seq: entry.seq, reason: 'BROKEN_LINK' };
    if (!hashOf(caseId, entry).equals(entry.hash)) return { ok: false, seq: entry.seq, reason: 'ALTERED' };
    head = entry.hash;
  }
  const version = row?.version ?? 0;
  if (version > entries.length) return { ok: false, seq: entries.length + 1, reason: 'TAIL_MISSING' };
  if (version < entries.length || !(row?.head_hash ?? genesis).equals(head)) {
    return { ok: false, seq: entries.length, reason: 'HEAD_DISAGREES' };
  }
  return { ok: true, entries: entries.length };
}

function hashOf(caseId: CaseId, row: JournalRow): Buffer {
  const { seq, type, command_id: command } = row;
  const entry = { case: caseId, seq, type, at: instant(row.at), command };
  return entryHash(row.prev_hash, { ...entry, event: canonical(row.event), by: canonical(row.actor) });
}
