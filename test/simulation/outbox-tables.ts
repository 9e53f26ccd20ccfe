import type { Confirmed, Confirming, Outbox } from '@puente/persistence/outbox';
import type { Disk, SentRow } from './disk.js';

export interface TableParts {
  readonly disk: () => Disk;
  readonly now: () => number;
}

/** As of the outbox's own options, but a minute: what is sent six times is through in a day. */
const confirmedWithin = 60_000;

const inOrder = ({ outbox }: Disk): readonly SentRow[] => [...outbox.values()].sort((one, other) => one.id - other.id);

/** As the trigger does: it leaves again, is waited for anew, and stays unconfirmed until it is. */
export function leavesAgain(disk: Disk, row: SentRow): void {
  const { became, ...rest } = row;
  const taken = row.taken || became === 'applied';
  const kept = became === 'unconfirmed' ? { became } : { reason: undefined, confirmedAt: undefined };
  disk.outbox.set(row.id, {
    ...rest,
    ...kept,
    taken,
    attempt: row.attempt + 1,
    sentAt: undefined,
    confirmBy: undefined,
  });
}

export const outboxTable = ({ disk, now }: TableParts): Outbox => ({
  async publish(limit, publisher, besides = []) {
    const unsent = inOrder(disk()).filter(({ caseId, sentAt }) => sentAt === undefined && !besides.includes(caseId));
    const rows = unsent.slice(0, limit);
    const left = rows.length === 0 ? [] : await publisher(rows, () => Promise.resolve());
    for (const id of left) {
      const row = disk().outbox.get(id);
      if (row === undefined) continue;
      const waits = (row.became ?? 'unconfirmed') === 'unconfirmed' || mayBeTakenYet.includes(row.reason);
      const confirmBy = waits ? now() + confirmedWithin * 4 ** (Math.min(row.attempt, 6) - 1) : undefined;
      disk().outbox.set(id, { ...row, sentAt: now(), confirmBy });
    }
    return left.length;
  },
  letGo(eventIds) {
    for (const row of inOrder(disk()))
      if (eventIds.includes(row.eventId))
        disk().outbox.set(row.id, { ...row, became: row.taken ? 'applied' : 'gone', sentAt: now() });
    return Promise.resolve();
  },
  waiting: () => Promise.resolve(inOrder(disk()).filter(({ sentAt }) => sentAt === undefined).length),
});

/** It is on its way again, or its receiver has not said of it either. */
const isUntold = ({ became, confirmBy, eventId }: SentRow, said: readonly Confirmed[]): boolean =>
  became === 'unconfirmed' ||
  (became === undefined && confirmBy !== undefined && !said.some((one) => one.eventId === eventId));

const mayBeTakenYet: readonly (string | undefined)[] = ['DOCUMENT_MISSING', 'TOO_MUCH_WAITS'];

export const confirmingTable = ({ disk, now }: TableParts): Confirming => ({
  confirm(from, said) {
    const before = inOrder(disk());
    for (const { attempt, became, eventId, reason } of said) {
      const row = before.find((one) => one.eventId === eventId && one.to === from);
      if (row === undefined || row.became === 'applied' || (became !== 'applied' && attempt !== row.attempt)) continue;
      const behind = before.some(
        (late) => late.caseId === row.caseId && late.to === row.to && late.id < row.id && isUntold(late, said),
      );
      const waits = mayBeTakenYet.includes(reason) || (became === 'refused' && behind);
      const confirmBy = waits ? row.confirmBy : undefined;
      disk().outbox.set(row.id, { ...row, became, reason, confirmedAt: now(), confirmBy });
    }
    return Promise.resolve();
  },
  refusedAnswers(by, eventIds) {
    const named = inOrder(disk()).filter(({ eventId, to }) => to === by && eventIds.includes(eventId));
    const refused = named.flatMap(({ became, caseId, confirmBy, eventId, message, reason: why = '' }) => {
      const file = disk().cases.get(caseId);
      const isFinal = became === 'refused' && confirmBy === undefined;
      if (message.type !== 'submission.answered' || file === undefined || !isFinal) return [];
      return [{ eventId, caseId, kind: file.kind, answer: message.answer.type, givenAt: message.at, why, from: by }];
    });
    return Promise.resolve(refused);
  },
  // Nobody is protected in the simulation: every file hears at once.
  unheardRefusals: () => Promise.resolve([]),
  sendAgain(atMost) {
    const rows = inOrder(disk());
    const late = rows.filter(({ confirmBy = Infinity }) => confirmBy < now()).slice(0, 100);
    const behind = rows.filter(
      (row) =>
        row.became === 'refused' &&
        row.attempt < atMost &&
        late.some(({ caseId, id, to }) => caseId === row.caseId && to === row.to && row.id > id),
    );
    const all = [...new Set([...late, ...behind])];
    for (const row of all) {
      const unconfirmed: SentRow = { ...row, became: 'unconfirmed', confirmBy: undefined };
      if (row.attempt < atMost) leavesAgain(disk(), unconfirmed);
      else disk().outbox.set(row.id, unconfirmed);
    }
    const again = all.filter(({ attempt }) => attempt < atMost).length;
    return Promise.resolve({ again, left: all.length - again });
  },
  silent: () => Promise.resolve([]),
});

/** `operator outbox resend` of what nobody confirmed, and that leaves no more by itself. */
export function operatorResends(disk: Disk): void {
  for (const row of inOrder(disk)) {
    if (row.became === 'unconfirmed' && row.sentAt !== undefined && row.confirmBy === undefined) leavesAgain(disk, row);
  }
}
