import type { CaseRecord, Complaint, DecisionContext, DecisionOrder } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { isOrdered } from '../../file/engine/late-office.js';
import { opened } from '../../file/engine/begun.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReceiveOrder } from '../../kinds/appeal/index.js';
import type { Complained } from './grounds.js';
import type { Procedure } from './ordered-period.js';
import { isNotOwed, isOwedLater, orderedPeriod, owedPeriod, whatIsLeft } from './ordered-period.js';
import { lastComplaint } from './silence-ended.js';

/** `opens`: whoever was silent has until then; left out where they decided meanwhile. */
export interface OrderReceived {
  readonly type: 'order-received';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly order?: DecisionOrder;
  readonly opens?: Clock;
  /** It is the worker's turn, or another question's, and nothing was decided: the day is counted once it is the office's again. */
  readonly waits?: true;
  /** With what waits: the ordered period whose last day had come. */
  readonly over?: Clock;
}

/** The last complaint answers it, and no other file. */
const isFromTheComplaint = (file: CaseRecord, { by }: DecisionContext): boolean =>
  by.kind === 'effect' && by.file !== undefined && lastComplaint(file)?.caseId === by.file;

/** The appeals body's answer. The day that it gives is a period like any other: it escalates, and may be complained of. */
export const receiveOrder = ({ procedure }: Complained) =>
  command({
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
      const isOver = wasAnswered(file);
      const owed = isOver ? undefined : owedPeriod(file, complaint, procedure);
      const waits = !isOver && owed === undefined && isOwedLater(file, complaint);
      return accept<OrderReceived>({
        ...{ ...received, order },
        ...(owed && { opens: orderedPeriod(file, owed, order, context) }),
        ...(waits && { waits }),
      });
    },
  });

/** It was done before the order came, which then binds nobody in a later round. */
const wasAnswered = (file: CaseRecord): boolean => lastComplaint(file)?.answered === true;

/**
 * What follows where it is the office's turn again and an order waits for that, or where a step short of what was ordered took
 * the place of the ordered period: what is left of its days runs on, or waits for the worker. Where nothing is left the period
 * itself goes on, as late as it is.
 */
export function orderDue(
  before: Staged,
  file: Staged,
  procedure: Procedure,
  context: DecisionContext,
): OrderReceived | undefined {
  const { clock, complaint } = file;
  const replaced = isOrdered(before.clock) ? before.clock : undefined;
  if (complaint?.order === undefined || isOrdered(clock)) return undefined;
  if (replaced === undefined && complaint.waits !== true) return undefined;
  const { here: country, now: at } = context;
  const left = replaced === undefined ? complaint.order : whatIsLeft(complaint.order, replaced, context);
  const over = left === undefined ? replaced : complaint.over;
  const order = left ?? complaint.order;
  const owed = owedPeriod(file, complaint, procedure);
  const received = { type: 'order-received', at, country, order } as const;
  if (owed !== undefined) return { ...received, opens: over ?? orderedPeriod(file, owed, order, context) };
  const waits = replaced !== undefined && complaint.stage !== undefined && !isNotOwed(file, complaint, procedure);
  return waits ? { ...received, waits, ...(over && { over }) } : undefined;
}

export const orderReceived = event({
  type: 'order-received',
  weighs: true,
  evolve: (file, { opens, order, over, waits }: OrderReceived) => ({
    ...file,
    complaint:
      order && file.complaint && !wasAnswered(file)
        ? withOrder(file.complaint, { order, ...(waits && { waits }), ...(over && { over }) })
        : undefined,
    ...(opens && opened(file, opens)),
  }),
  // Ordered once, however often its days go on.
  lines({ complaint }, { at, country, order }) {
    if (order === undefined) return [line(country, at, 'complaint-withdrawn')];
    return complaint?.order === undefined ? [line(country, at, 'decision-ordered', { words: order.reasons })] : [];
  },
});

const withOrder = (
  { over: _ended, waits: _before, ...complaint }: Complaint,
  ordered: Pick<Complaint, 'order' | 'over' | 'waits'>,
) => ({
  ...complaint,
  ...ordered,
});
