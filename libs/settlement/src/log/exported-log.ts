/** SQL: the log beside the journal, by pages, for whoever checks it elsewhere. */

import type { Actor } from '@puente/domain/file/case';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { canonical } from '../canonical/canonical.js';
import { canonicalEntry } from '../journal/entry.js';
import type { CaseEvent } from '../laws/laws.js';

/** A leaf, and the entry that it was made of; without it where the journal has it no more. */
export interface ExportedLeaf {
  readonly leaf: number;
  /** Hex of SHA-256 over a zero byte, `blind` and the hash of the entry. */
  readonly hash: string;
  /** Hex of what no one guesses. */
  readonly blind: string;
  readonly case: CaseId;
  readonly seq: number;
  /** Hex of the hash of the entry before. */
  readonly before?: string;
  /** RFC 8785 form, to the byte. */
  readonly entry?: string;
}

interface Row {
  readonly leaf: number;
  readonly hash: Buffer;
  readonly blind: Buffer;
  readonly case_id: CaseId;
  readonly seq: number;
  readonly type: string | null;
  readonly at: Date;
  readonly event: CaseEvent;
  readonly actor: Actor;
  readonly command_id: CommandId;
  readonly prev_hash: Buffer;
}

const page = {
  name: 'log:export',
  text: `
    SELECT leaf, l.hash, l.blind, l.case_id, l.seq, j.type, j.at, j.event, j.actor, j.command_id, j.prev_hash
    FROM log_leaves l LEFT JOIN journal j USING (case_id, seq) WHERE leaf >= $1 ORDER BY leaf LIMIT 1000`,
};

/** All leaves in their order. */
export async function* exportedLog(pool: Pool): AsyncGenerator<ExportedLeaf> {
  for (let next = 0; ;) {
    const { rows } = await pool.query<Row>({ ...page, values: [next] });
    if (rows.length === 0) return;
    for (const { at, blind, command_id: command, event, hash, leaf, prev_hash: before, type, ...row } of rows) {
      const of = { leaf, hash: hash.toString('hex'), blind: blind.toString('hex'), case: row.case_id, seq: row.seq };
      next = leaf + 1;
      if (type === null) yield of;
      else {
        const entry = { case: row.case_id, seq: row.seq, type, at: instant(at), command };
        const written = canonicalEntry({ ...entry, event: canonical(event), by: canonical(row.actor) });
        yield { ...of, before: before.toString('hex'), entry: written };
      }
    }
  }
}
