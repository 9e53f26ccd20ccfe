import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { eventTypeName } from '@puente/contracts/events';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { CaseLookUp } from '@puente/persistence/queries';
import type { Settlement } from '@puente/settlement/settlement';
import type { LocalNames } from '../names/index.js';
import type { AskedOfCase, CaseEvent, MessageEvent } from './command-of-event.js';
import { commandOfEvent, isDocument } from './command-of-event.js';
import type { Refusal } from './refusal.js';
import type { Protecting, Settling } from './protecting.js';
import type { Storing } from './store.js';

export interface ReceivingHandler {
  readonly storing: Storing;
  readonly settlement: Settlement;
  readonly cases: CaseLookUp;
  readonly protecting: Protecting;
  readonly named: LocalNames;
  /** An operator here asks that it is judged afresh: its cause was mended. */
  readonly again?: true;
}

/** With the number that the event's sender said. */
interface Saying extends ReceivingHandler {
  readonly said: CaseId;
}

/** Takes in what another country told, by this node's ids; again where another sender took one of them meanwhile. */
export async function receive(event: CaseEvent, handler: ReceivingHandler): Promise<Refusal | undefined> {
  const named = await handler.named(event);
  const saying = { ...handler, said: event.subject };
  const refusal = await takeIn(named, saying);
  if (refusal === undefined) return undefined;
  const anew = await handler.named(event);
  return isDeepStrictEqual(anew, named) ? refusal : takeIn(anew, saying);
}

/**
 * Settles what another country told. What the event brings is stored first, so that no case ever names a document that
 * is not here; storing it again, after a crash in between, changes nothing.
 */
async function takeIn(event: CaseEvent, handler: Saying): Promise<Refusal | undefined> {
  if (isDocument(event)) return handler.storing.document(event);
  const refusal = await handler.storing.referencesOf(event);
  if (refusal !== undefined) return refusal;
  const known =
    event.type === 'submission.answered' || event.type === 'dossier.corrected'
      ? await handler.cases.find(event.subject)
      : undefined;
  const asked = commandOfEvent(event, known?.kind);
  const instead = await handler.protecting.instead(event, asked);
  if (instead === 'nothing') return undefined;
  if (instead === 'not-theirs') return { reason: 'NOT_FOR_THIS_COUNTRY', detail: 'subject', told: 'NO_SUCH_CASE' };
  const answer = await settle(event, instead ?? { ...asked, caseId: event.subject }, handler);
  if (answer?.reason !== 'NO_SUCH_CASE' || instead !== undefined) return answer && hiddenFrom(event, answer, handler);
  // Nothing happens to the file of somebody who is protected; what came for it is given to it after the release.
  const meanwhile = await handler.protecting.meanwhile(event, asked);
  const given = meanwhile === undefined ? answer : await settle(event, meanwhile, handler);
  return given && hiddenFrom(event, given, handler);
}

/** Whose case it is not learns nothing of it, nor of what is about one of theirs: neither that it is here, nor how far it is. */
async function hiddenFrom(
  { from, subject }: MessageEvent,
  refusal: Refusal,
  { cases }: Pick<ReceivingHandler, 'cases'>,
) {
  const theirs = (await cases.names(subject, from)) || (await cases.senderOf(subject)) === from;
  return theirs ? refusal : { ...refusal, told: 'NO_SUCH_CASE' as const };
}

type Settles = Pick<Saying, 'again' | 'cases' | 'said' | 'settlement'>;

/** An id that another sender used before, or somebody here, is still this sender's. */
async function settle(event: MessageEvent, asked: Settling, handler: Settles): Promise<Refusal | undefined> {
  const first = await settleAs(event.id, event, asked, handler);
  if (first?.reason !== 'REPLAYED_OTHER_CONTENT' || (await handler.cases.toldBy(event.id)) === event.from) return first;
  return settleAs(`${event.from}/${event.id}`, event, asked, handler);
}

async function settleAs(
  id: string,
  event: MessageEvent,
  asked: Settling,
  { again, cases, said, settlement }: Settles,
): Promise<Refusal | undefined> {
  const as = (commandId: string) =>
    settlement.settle({
      ...asked,
      commandId: commandId as CommandId,
      by: { kind: 'country', country: event.from },
      requestHash: digestOf(event, asked),
      inbox: {
        eventId: event.id,
        country: event.from,
        type: eventTypeName(event.type),
        happenedAt: event.time,
        said,
      },
    });
  const { attempt = 1 } = event;
  let outcome = await as(id);
  const wasRefused = () => outcome.outcome === 'refused' && outcome.repeated;
  // Judged afresh meanwhile, because an operator asked for it, and taken: it stays so, however often it comes again.
  if (wasRefused() && (await cases.wasTaken(event))) return undefined;
  // A refusal stays what it is for what comes by itself again. Sent again on purpose, it is judged as the file is now: once for each time.
  for (let time = 2; time <= attempt && wasRefused(); time += 1) outcome = await as(`${id}/${time}`);
  // By a name that no time of its sender's takes.
  for (let time = 1; again === true && wasRefused(); time += 1) outcome = await as(`${id}/here/${time}`);
  if (outcome.outcome === 'accepted') return undefined;
  if (outcome.code === 'COMMAND_REUSED')
    return { reason: 'REPLAYED_OTHER_CONTENT', detail: 'another event has this id' };
  return { reason: outcome.code, detail: outcome.field ?? asked.command.type };
}

/** Tells an event that came twice from another one under the same id. Of what is asked, not of the dossier around it. */
const digestOf = ({ from, subject, time }: MessageEvent, { kind, command }: AskedOfCase): string =>
  createHash('sha256')
    .update(JSON.stringify([from, subject, time, kind, command]))
    .digest('hex');
