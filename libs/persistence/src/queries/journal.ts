import type { Actor } from '@puente/domain/file/case';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RequestEvent } from '@puente/domain/kinds/recognition/request';
import type { ReviewEvent } from '@puente/domain/kinds/recognition/review';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

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

/** All that happened to a case, in order; with a `type`, only the entries of that one. */
export async function journalEntries(pool: Pool, caseId: CaseId, type?: string): Promise<readonly JournalEntry[]> {
  const rows = await prismaOn(pool).journalEntry.findMany({
    where: { caseId, ...(type !== undefined && { type }) },
    omit: { caseId: true, prevHash: true },
    orderBy: { seq: 'asc' },
  });
  return rows.map(({ actor, at, commandId, event, hash, ...entry }) => ({
    ...entry,
    ...{ at: instant(at), commandId: commandId as CommandId, hash: Buffer.from(hash).toString('hex') },
    ...{ event: event as unknown as JournalEntry['event'], actor: actor as unknown as Actor },
  }));
}
