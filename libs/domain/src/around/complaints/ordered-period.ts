import type { Complaint, DecisionContext, DecisionOrder } from '../../file/case/index.js';
import type { Clock, Holder } from '../../clocks/index.js';
import { reckon } from '../../clocks/index.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { PeriodName } from '../../file/engine/periods.js';
import { openPeriod } from '../../file/engine/periods.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { silentIn } from '../../file/page/silence-view.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

type OfAgency = Clock & { readonly holder: Extract<Holder, { readonly who: 'agency' }> };

const isOf = (complaint: Complaint, clock: Clock): clock is OfAgency =>
  clock.holder.who === 'agency' && clock.holder.agency === complaint.agency;

/**
 * The period in which whoever was silent still owes what was ordered: the one that passed, a later one that they let pass as
 * well, or the one that runs since they made a step short of it. None once it is done, nor while it is the worker's turn.
 */
export function owedPeriod(file: Staged, complaint: Complaint): OfAgency | undefined {
  const silent = silentIn(file);
  if (silent !== undefined) {
    const isTheirs = silent.id === complaint.of || complaint.agency === undefined || isOf(complaint, silent);
    return isTheirs ? silent : undefined;
  }
  const { clock, stage } = file;
  return clock !== undefined && stage === complaint.stage && isOf(complaint, clock) ? clock : undefined;
}

/** A step of the office's that the worker has to answer first; after it, the office owes what it owed before. */
const answered: readonly PeriodName[] = ['awaiting-documents', 'hearing', 'returned', 'choosing'];

export const awaitsWorker = ({ clock }: Staged, { stage }: Complaint): boolean =>
  stage !== undefined && clock?.holder.who === 'worker' && answered.some((name) => clock.id.startsWith(`${name}#`));

/** Where the decision that is owed waits for another question, and is taken after it. */
const before: readonly string[] = ['fraud-review'];

/** What was owed is done, and nobody ordered it yet. Of a complaint from before, which does not say what was owed, nobody knows. */
export const isAnswered = (file: Staged, complaint: Complaint): boolean =>
  complaint.stage !== undefined &&
  complaint.order === undefined &&
  !before.includes(file.stage) &&
  owedPeriod(file, complaint) === undefined &&
  !awaitsWorker(file, complaint);

/** The days of the order, counted from now; no later than they have to act without it. */
export function orderedPeriod(
  { clocksOpened }: Staged,
  owed: OfAgency,
  { within }: DecisionOrder,
  { now, rules }: DecisionContext,
): Clock {
  const { calendar, holder } = owed;
  const opening = { by: 'event', at: now } as const;
  const step = { within, reminders: [] };
  const ordered = openPeriod({ name: 'ordered', opened: clocksOpened, step, holder, calendar, opening }, rules);
  const [own, due] = [owed.lapsedAt === undefined ? dueOn(owed, rules) : undefined, dueOn(ordered, rules)];
  return own !== undefined && due !== undefined && own < due ? { ...owed, id: ordered.id } : ordered;
}

const dueOn = (clock: Clock, rules: RuleBook) => reckon(clock, calendarOf(rules, clock)).dueOn;
