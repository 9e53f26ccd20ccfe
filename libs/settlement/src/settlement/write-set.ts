import { isDeepStrictEqual } from 'node:util';
import type { Precedent } from '@puente/domain/file/case';
import { isOwnProcess, mustBeReadAgain } from '@puente/domain/file/case';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import type { ReadModels } from '../case-file/read-models.js';
import { evolveAll, readModels } from '../case-file/read-models.js';
import type { CaseEvent } from '../laws/laws.js';
import { chain } from '../journal/chain.js';
import { genesis } from '../journal/entry.js';
import type { SealedWord } from '@puente/persistence/vault';
import { asTheFileIs } from '@puente/persistence/wakes';
import type { Prepared, Values } from '../sql/prepared.js';
import { write } from '../sql/write.js';
import type { Circumstances, LockedCase } from './decide.js';
import type { SettleRequest, StoredOutcome } from './request.js';

/** Values of the command itself. */
export interface Taken {
  readonly command: CommandId;
  readonly case: CaseId;
  readonly type: string;
  readonly requestHash: string | undefined;
  /** RFC 8785 form. */
  readonly actor: string;
  readonly now: Instant;
}

export interface WriteSet {
  readonly statement: Prepared;
  readonly values: Values;
  readonly outcome: StoredOutcome;
  /** The version to which the process is woken, where it is. */
  readonly wake?: number;
}

/**
 * What an accepted command changes, as one statement and its values.
 *
 * @param taken the command itself, as it is written in any case
 * @param words of a worker's, which its events name
 */
export function writeSet(
  request: SettleRequest,
  locked: LockedCase | undefined,
  events: readonly CaseEvent[],
  taken: Taken,
  words: readonly SealedWord[],
  on: Circumstances,
): WriteSet {
  const { caseId, inbox, by } = request;
  const end = {
    caseId,
    version: locked?.version ?? 0,
    head: locked?.head ?? genesis,
    lastEntryAt: locked?.lastEntryAt,
  };
  const links = chain(end, events, taken);
  const version = end.version + links.length;
  const after = evolveAll(on.law, locked?.file, events);
  const again = mustBeReadAgain(on.law, { by, events, before: locked?.file, after });
  const revision = again ? version : (locked?.revision ?? version);
  const outcome: StoredOutcome = {
    outcome: 'accepted',
    caseId,
    version,
    stage: after.stage,
    events: links.map((link) => link.type),
  };
  const messages = on.law.publish(events, after, on.rules);
  // The law is pure: the same file gives the same read models, so nothing needs to be worked out or written again.
  const models = after === locked?.file ? undefined : readModels(on.law, after, locked?.agencies ?? [], on.rules);
  const changed = models !== undefined && models.process !== locked?.process;
  // Its own process reads its file again by itself; a file that begins has none yet.
  const reads = locked !== undefined && request.elsewhere !== true && isOwnProcess(by, caseId);
  // Its process waits, whatever is due: nothing that it waits for need have changed.
  const goesOn = events.some(({ type }) => type === 'file-unsealed');
  const wakes = (changed || goesOn) && request.quiet !== true && !reads;
  // What another country or another file's process opens may be a file that was lost here with its database: its number follows from
  // theirs, and its process may know more, so it takes it as it is.
  const isBegunAgain = locked === undefined && (inbox !== undefined || by.kind === 'effect');
  const wake = isBegunAgain ? asTheFileIs : version;
  const entering = models?.stage === locked?.file.stage ? undefined : models;
  const moves = entering?.facts !== undefined;
  const decides = models?.precedent !== undefined && (entering !== undefined || isOther(models.precedent, locked, on));
  const shape = {
    entries: links.length,
    said: words.length,
    messages: messages.length,
    wakes,
    thaws: after.kind === 'protection' && after.stage === 'released' && locked?.file.stage !== 'released',
    moves,
    decides,
    received: inbox !== undefined,
  };
  const file = models === undefined ? 'append' : locked === undefined ? 'open' : 'change';
  return {
    statement: write({ ...shape, file, page: models?.status !== undefined }),
    values: {
      ...{ ...taken, outcome: JSON.stringify(outcome) },
      movedAt: request.rests === true ? undefined : on.now,
      lastEntryAt: links.at(-1)?.at ?? end.lastEntryAt,
      ...{ version, revision, wake, head: links.at(-1)?.hash ?? end.head, kind: on.law.kind },
      ...numbered(links),
      ...numbered(words.map(({ dossier, kept, sealed }) => ({ words: kept.said, of: dossier, sealedWords: sealed }))),
      ...numbered(
        messages.map((message) => ({
          messageType: message.type,
          to: message.to,
          message: JSON.stringify(message),
          messageAt: message.at,
        })),
      ),
      ...{ eventId: inbox?.eventId, eventCountry: inbox?.country, eventType: inbox?.type, eventAt: inbox?.happenedAt },
      eventSaid: inbox?.said ?? null,
      ...(models === undefined ? {} : columns(models)),
    },
    outcome,
    ...(wakes ? { wake } : {}),
  };
}

/** What was found after a decision, of a test that it asked for, is part of the precedent too. */
const isOther = (precedent: Precedent, locked: LockedCase | undefined, { law, rules }: Circumstances): boolean =>
  !isDeepStrictEqual(precedent, locked && law.precedent?.(locked.file, rules));

const columns = ({ stage, file, process, dossier, about, queue, status, facts, precedent }: ReadModels): Values => ({
  ...{ stage, process, dossier, about, state: JSON.stringify(file), status: status && JSON.stringify(status) },
  ...{
    agencies: queue.agencies,
    holder: queue.holder,
    awaiting: queue.awaiting,
    assigned: queue.assigned,
    dueAt: queue.dueAt,
    sealed: queue.sealed === true,
  },
  ...{ corridor: facts?.corridor, occupation: facts?.occupation, tacit: facts?.tacit },
  ...{ precedent: precedent && JSON.stringify(precedent) },
});

/** `{seq: 1}, {seq: 2}` as `{seq0: 1, seq1: 2}`. */
function numbered(rows: readonly object[]): Values {
  return Object.fromEntries(
    rows.flatMap((row, n) => Object.entries(row).map(([name, value]: [string, unknown]) => [`${name}${n}`, value])),
  );
}
