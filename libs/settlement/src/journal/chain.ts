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
}

/** Chains the events of one command to the end of a case's journal. `by`: RFC 8785 form of the actor. */
export function chain(end: ChainEnd, events: readonly CaseEvent[], by: string, command: CommandId): readonly Link[] {
  let { head: before, version: seq } = end;
  return events.map((happened) => {
    seq += 1;
    const { type, at } = happened;
    const event = canonical(happened);
    const hash = entryHash(before, { case: end.caseId, seq, type, at, event, by, command });
    const link = { seq, type, at, event, before, hash };
    before = hash;
    return link;
  });
}
