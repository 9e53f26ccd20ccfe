import type { CaseRecord, Complaint, DecisionContext, DecisionOrder } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { opened } from '../../file/engine/begun.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReceiveOrder } from '../../kinds/appeal/index.js';
import { awaitsWorker, orderedPeriod, owedPeriod } from './ordered-period.js';
import { lastComplaint } from './silence-ended.js';

/** `opens`: whoever was silent has until then; left out where they decided meanwhile. */
export interface OrderReceived {
  readonly type: 'order-received';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly order?: DecisionOrder;
  readonly opens?: Clock;
  /** It is the worker's turn, and nothing was decided: the day is counted once it is the office's again. */
  readonly waits?: true;
}

/** The last complaint answers it, and no other file. */
const isFromTheComplaint = (file: CaseRecord, { by }: DecisionContext): boolean =>
  by.kind === 'effect' && by.file !== undefined && lastComplaint(file)?.caseId === by.file;

/** The appeals body's answer. The day that it gives is a period like any other: it escalates, and may be complained of. */
export const receiveOrder = command({
  type: 'receive-order',
  givenBy: 'rule',
  refusals: ['NO_SUCH_CASE', 'ALREADY_DONE'],
  decide(file, { order }: ReceiveOrder, context) {
    const { here: country, now: at } = context;
    const { complaint } = file;
    if (!isFromTheComplaint(file, context)) return refuse('NO_SUCH_CASE');
    if (complaint === undefined || complaint.order !== undefined) return refuse('ALREADY_DONE');
    const received = { type: 'order-received', at, country } as const;
    if (order === undefined) return accept<OrderReceived>(received);
    const owed = owedPeriod(file, complaint);
    const waits = owed === undefined && awaitsWorker(file, complaint);
    return accept<OrderReceived>({
      ...{ ...received, order },
      ...(owed && { opens: orderedPeriod(file, owed, order, context) }),
      ...(waits && { waits }),
    });
  },
});

/** What follows where it is the office's turn again, and an order waits for that. */
export function orderDue(file: Staged, context: DecisionContext): OrderReceived | undefined {
  const { complaint } = file;
  if (complaint?.waits !== true || complaint.order === undefined) return undefined;
  const owed = owedPeriod(file, complaint);
  if (owed === undefined) return undefined;
  const { here: country, now: at } = context;
  const opens = orderedPeriod(file, owed, complaint.order, context);
  return { type: 'order-received', at, country, order: complaint.order, opens };
}

export const orderReceived = event({
  type: 'order-received',
  weighs: true,
  evolve: (file, { opens, order, waits }: OrderReceived) => ({
    ...file,
    complaint: order && file.complaint && withOrder(file.complaint, { order, ...(waits && { waits }) }),
    ...(opens && opened(file, opens)),
  }),
  lines: (_file, { at, country, order }) =>
    order === undefined
      ? [line(country, at, 'complaint-withdrawn')]
      : [line(country, at, 'decision-ordered', { words: order.reasons })],
});

const withOrder = ({ waits: _before, ...complaint }: Complaint, ordered: Pick<Complaint, 'order' | 'waits'>) => ({
  ...complaint,
  ...ordered,
});
