import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { CaseEvent } from '../case-file/laws.js';
import { canonical } from './canonical.js';
import { entryHash } from './entry.js';

/** Entries ready to be written, column by column. */
export interface Links {
  readonly seqs: number[];
  readonly types: string[];
  readonly times: string[];
  readonly events: string[];
  readonly before: Buffer[];
  readonly hashes: Buffer[];
  readonly version: number;
  readonly head: Buffer;
}

export interface ChainEnd {
  readonly caseId: CaseId;
  readonly version: number;
  readonly head: Buffer;
}

/** Chains the events of one command to the end of a case's journal. `by`: RFC 8785 form of the actor. */
export function chain(end: ChainEnd, events: readonly CaseEvent[], by: string, command: CommandId): Links {
  let { head, version } = end;
  const links = { seqs: [] as number[], types: [] as string[], times: [] as string[], events: [] as string[] };
  const before: Buffer[] = [];
  const hashes: Buffer[] = [];
  for (const happened of events) {
    const event = canonical(happened);
    const { type, at } = happened;
    before.push(head);
    version += 1;
    head = entryHash(head, { case: end.caseId, seq: version, type, at, event, by, command });
    hashes.push(head);
    links.seqs.push(version);
    links.types.push(type);
    links.times.push(at);
    links.events.push(event);
  }
  return { ...links, before, hashes, version, head };
}
