import type { CaseRecord, Complaint, DecisionContext, DecisionOrder } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { opened } from '../../file/engine/begun.js';
import { openPeriod } from '../../file/engine/periods.js';
import type { SilentClock } from '../../file/page/silence-view.js';
import { silentIn } from '../../file/page/silence-view.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReceiveOrder } from '../../kinds/appeal/index.js';

/** `opens`: whoever was silent has until then; left out where they decided meanwhile. */
export interface OrderReceived {
  readonly type: 'order-received';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly order?: DecisionOrder;
  readonly opens?: Clock;
}

/** The last complaint answers it, and no other file. */
const isFromTheComplaint = ({ annexes = [] }: CaseRecord, { by }: DecisionContext): boolean =>
  by.kind === 'effect' &&
  by.file !== undefined &&
  annexes.findLast(({ kind }) => kind === 'appeal')?.caseId === by.file;

/** Whoever let the period pass, or, where they made a step meanwhile, let a later one pass as well. */
const isOrdered = ({ agency, of }: Complaint, { holder, id }: SilentClock): boolean =>
  id === of || agency === undefined || holder.agency === agency;

/** The appeals body's answer. The day that it gives is a period like any other: it escalates, and may be complained of. */
export const receiveOrder = command({
  type: 'receive-order',
  givenBy: 'rule',
  refusals: ['NO_SUCH_CASE', 'ALREADY_DONE'],
  decide(file, { order }: ReceiveOrder, context) {
    const { here: country, now: at, rules } = context;
    if (!isFromTheComplaint(file, context)) return refuse('NO_SUCH_CASE');
    if (file.complaint === undefined || file.complaint.order !== undefined) return refuse('ALREADY_DONE');
    const received = { type: 'order-received', at, country } as const;
    if (order === undefined) return accept<OrderReceived>(received);
    const silent = silentIn(file);
    if (silent === undefined || !isOrdered(file.complaint, silent))
      return accept<OrderReceived>({ ...received, order });
    const opens = openPeriod(
      {
        ...{ name: 'ordered', opened: file.clocksOpened, step: { within: order.within, reminders: [] } },
        ...{ holder: silent.holder, calendar: silent.calendar, opening: { by: 'event', at } },
      },
      rules,
    );
    return accept<OrderReceived>({ ...received, order, opens });
  },
});

export const orderReceived = event({
  type: 'order-received',
  weighs: true,
  evolve: (file, { opens, order }: OrderReceived) => ({
    ...file,
    complaint: order && file.complaint && { ...file.complaint, order },
    ...(opens && opened(file, opens)),
  }),
  lines: (_file, { at, country, order }) =>
    order === undefined
      ? [line(country, at, 'complaint-withdrawn')]
      : [line(country, at, 'decision-ordered', { words: order.reasons })],
});
