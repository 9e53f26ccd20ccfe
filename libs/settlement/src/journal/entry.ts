import { createHash } from 'node:crypto';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';

/** What the first entry of every case is chained to. */
export const genesis: Buffer = Buffer.alloc(32);

export interface Entry {
  readonly case: CaseId;
  /** 1 for the first; without gaps. */
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  /** RFC 8785 form of the event. */
  readonly event: string;
  /** RFC 8785 form of the actor. */
  readonly by: string;
  readonly command: CommandId;
}

/**
 * The hash of an entry: SHA-256(hash of the entry before || RFC 8785 form of `{at, by, case, command, event, seq, type}`).
 * Event and actor are there in that form already, so the whole is put together from its parts, keys in order.
 */
export function entryHash(before: Uint8Array, entry: Entry): Buffer {
  return createHash('sha256').update(before).update(canonicalEntry(entry)).digest();
}

export function canonicalEntry(entry: Entry): string {
  const text = (value: string) => JSON.stringify(value);
  return (
    `{"at":${text(entry.at)},"by":${entry.by},"case":${text(entry.case)},"command":${text(entry.command)},` +
    `"event":${entry.event},"seq":${entry.seq},"type":${text(entry.type)}}`
  );
}
