import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import type { CaseEvent } from '../laws/laws.js';
import { canonical } from '../canonical/canonical.js';
import { entryHash } from './entry.js';

/** An entry ready to be written. */
export interface Link {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  /** RFC 8785 form. */
  readonly event: string;
  readonly before: Buffer;
  readonly hash: Buffer;
}

export interface ChainEnd {
  readonly caseId: CaseId;
  readonly version: number;
  readonly head: Buffer;
  /** When its last entry was made; left out where it has none. */
  readonly lastEntryAt?: Instant | undefined;
}

/** Who gave it, in RFC 8785 form, and when it is settled: never before the last entry. */
export interface Giving {
  readonly command: CommandId;
  readonly actor: string;
  readonly now: Instant;
}

/**
 * Chains the events of one command to the end of a case's journal. What another country dates before the file's last entry
 * is entered when it came; what it said stays in the event.
 */
export function chain(
  end: ChainEnd,
  events: readonly CaseEvent[],
  { command, actor: by, now }: Giving,
): readonly Link[] {
  let { head: before, version: seq } = end;
  const { lastEntryAt: floor = '' } = end;
  return events.map((happened) => {
    seq += 1;
    const { type } = happened;
    const at = happened.at < floor ? now : happened.at;
    const event = canonical(happened);
    const hash = entryHash(before, { case: end.caseId, seq, type, at, event, by, command });
    const link = { seq, type, at, event, before, hash };
    before = hash;
    return link;
  });
}
