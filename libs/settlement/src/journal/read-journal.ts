import type { Actor } from '@puente/domain/file/case';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import type { CaseEvent } from '../laws/laws.js';
import { readJournal } from '../sql/read.js';

/** A row of the journal as the database has it: nothing about it is trusted before it is verified. */
export interface JournalRow {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly event: CaseEvent;
  readonly actor: Actor;
  readonly command_id: CommandId;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

export async function journalOf(pool: Pool, caseId: CaseId): Promise<readonly JournalRow[]> {
  const { rows } = await pool.query<JournalRow>({ ...readJournal, values: [caseId] });
  return rows;
}
