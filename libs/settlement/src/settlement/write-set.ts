import type { OutgoingMessage } from '@puente/domain/case';
import { evolveAll, readModels } from '../case-file/read-models.js';
import type { CaseEvent } from '../case-file/laws.js';
import { chain } from '../journal/chain.js';
import { genesis } from '../journal/entry.js';
import { append, change, open } from '../sql/write.js';
import type { Circumstances, LockedCase } from './decide.js';
import type { SettleRequest, StoredOutcome } from './request.js';

export interface WriteSet {
  readonly statement: { readonly name: string; readonly text: string };
  readonly values: readonly unknown[];
  readonly outcome: StoredOutcome;
  /** The version to which the process is woken, where it is. */
  readonly wake?: number;
}

/** What an accepted command changes, as one statement and its values. `actor`: RFC 8785 form of who gave it. */
export function writeSet(
  request: SettleRequest,
  locked: LockedCase | undefined,
  events: readonly CaseEvent[],
  actor: string,
  on: Circumstances,
): WriteSet {
  const { caseId, commandId, inbox } = request;
  const end = { caseId, version: locked?.version ?? 0, head: locked?.head ?? genesis };
  const links = chain(end, events, actor, commandId);
  const after = evolveAll(on.law, locked?.file, events);
  const { version } = links;
  const outcome: StoredOutcome = { outcome: 'accepted', caseId, version, stage: after.stage, events: links.types };
  const common = [
    ...[caseId, commandId, actor, JSON.stringify(outcome), on.now, links.head],
    ...[links.seqs, links.types, links.times, links.events, links.before, links.hashes],
    ...[inbox?.eventId, inbox?.country, inbox?.type, inbox?.happenedAt, version],
  ];
  const messages = on.law.publish(events, after, on.rules);
  // The law is pure: the same file gives the same read models, so nothing needs to be worked out or written again.
  if (after === locked?.file && messages.length === 0) return { statement: append, values: common, outcome };

  const models = readModels(on.law, after, locked?.agencies ?? [], on.rules);
  const wakes = models.process !== locked?.process && request.by.kind !== 'clock' && request.by.kind !== 'effect';
  const { desk } = models;
  const values = [
    ...common,
    ...[on.law.kind, models.stage, JSON.stringify(after), models.process],
    ...[desk.agencies, desk.holder, desk.awaiting, desk.assigned, desk.dueAt, JSON.stringify(models.status)],
    ...outgoing(messages),
    wakes,
  ];
  const wake = wakes ? { wake: version } : {};
  if (locked !== undefined) return { statement: change, values, outcome, ...wake };
  return { statement: open, values: [...values, models.dossier], outcome, ...wake };
}

function outgoing(messages: readonly OutgoingMessage[]): readonly [string[], string[], string[], string[]] {
  return [
    messages.map((message) => message.type),
    messages.map((message) => message.to),
    messages.map((message) => JSON.stringify(message)),
    messages.map((message) => message.at),
  ];
}
