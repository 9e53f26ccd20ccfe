import type { Actor } from '@puente/domain/file/case';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RequestEvent } from '@puente/domain/kinds/recognition/request';
import type { ReviewEvent } from '@puente/domain/kinds/recognition/review';
import type { Pool } from '../database/index.js';
import { caseSql } from './case-sql.js';

export interface JournalEntry {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly event: RequestEvent | ReviewEvent;
  readonly actor: Actor;
  readonly commandId: CommandId;
  /** Hex. */
  readonly hash: string;
}

interface Row extends Omit<JournalEntry, 'at' | 'commandId'> {
  readonly at: Date;
  readonly command_id: CommandId;
}

/** All that happened to a case, in order. */
export async function journalEntries(pool: Pool, caseId: CaseId): Promise<readonly JournalEntry[]> {
  const { rows } = await pool.query<Row>({ ...caseSql.journal, values: [caseId] });
  return rows.map(({ at, command_id: commandId, ...entry }) => ({ ...entry, at: instant(at), commandId }));
}
