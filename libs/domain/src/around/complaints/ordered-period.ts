import type { Complaint, DecisionContext, DecisionOrder } from '../../file/case/index.js';
import type { Clock, Holder } from '../../clocks/index.js';
import { daysLeft, reckon, remainingDays } from '../../clocks/index.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { isOrdered } from '../../file/engine/late-office.js';
import type { PeriodName } from '../../file/engine/periods.js';
import { openPeriod } from '../../file/engine/periods.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { silentIn } from '../../file/page/silence-view.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

type OfAgency = Clock & { readonly holder: Extract<Holder, { readonly who: 'agency' }> };

const isOf = (complaint: Complaint, clock: Clock): clock is OfAgency =>
  clock.holder.who === 'agency' && clock.holder.agency === complaint.agency;

/** The stages of the file's kind, in the order of its procedure; none where one thing is owed in all of them. */
export type Procedure = readonly string[] | undefined;

/** In which an office owes a test, and nothing else; the review that goes on after it is another question, wherever it stands. */
export const ofATest = 'compensation-pending';

/** A file that was moved back owes what it owed further on. */
const isNoFurther = ({ stage }: Staged, complaint: Complaint, procedure: Procedure): boolean => {
  if (complaint.stage === undefined || procedure === undefined) return complaint.stage !== undefined;
  if (complaint.stage === ofATest) return stage === complaint.stage;
  return procedure.indexOf(stage) <= procedure.indexOf(complaint.stage);
};

/**
 * The period in which whoever was silent still owes what was ordered: the one that passed, a later one that they let pass as
 * well, the one that was ordered, or the one that runs since they made a step short of it or back. None once it is done, nor
 * while it is the worker's turn.
 */
export function owedPeriod(file: Staged, complaint: Complaint, procedure: Procedure): OfAgency | undefined {
  const silent = silentIn(file);
  if (silent !== undefined) {
    const isTheirs = silent.id === complaint.of || complaint.agency === undefined || isOf(complaint, silent);
    return isTheirs ? silent : undefined;
  }
  const { clock } = file;
  if (clock === undefined || !isOf(complaint, clock)) return undefined;
  return isOrdered(clock) || isNoFurther(file, complaint, procedure) ? clock : undefined;
}

/** A step of the office's that the worker has to answer first; after it, the office owes what it owed before. */
const answered: readonly PeriodName[] = ['awaiting-documents', 'hearing', 'returned', 'reference', 'choosing'];

function awaitsWorker({ clock, stage }: Staged, complaint: Complaint): boolean {
  if (clock?.holder.who !== 'worker' || !answered.some((name) => isNamed(clock, name))) return false;
  // Days to choose among are what was owed, where the office had named none.
  return !(isNamed(clock, 'choosing') && complaint.stage === stage);
}

const isNamed = ({ id }: Clock, name: PeriodName): boolean => id.startsWith(`${name}#`);

/** Where the decision that is owed waits for another question, and is taken after it. */
const before: readonly string[] = ['fraud-review'];

/** A test that is owed waits for an appeal against another unit, and is owed after it (R1). */
const besideTest: readonly string[] = ['appealed', 'received', 'host-review'];

const waitsForAppeal = (file: Staged & { readonly measuring?: unknown }, { stage = '' }: Complaint): boolean =>
  stage === ofATest && besideTest.includes(file.stage) && file.measuring !== undefined;

/** It is the office's turn only after somebody else's, and what was owed is owed then. */
export const isOwedLater = (file: Staged, complaint: Complaint): boolean =>
  complaint.stage !== undefined &&
  (before.includes(file.stage) || awaitsWorker(file, complaint) || waitsForAppeal(file, complaint));

/** What was owed is done, or the file ended. Of a complaint from before, which does not say what was owed, nobody knows. */
export const isNotOwed = (file: Staged, complaint: Complaint, procedure: Procedure): boolean =>
  complaint.stage !== undefined &&
  owedPeriod(file, complaint, procedure) === undefined &&
  !isOwedLater(file, complaint);

/** The days of the order, counted from now, or from the hour of a test that they wait for; no later than they have to act without it. */
export function orderedPeriod(
  { clocksOpened }: Staged,
  owed: OfAgency,
  { within }: DecisionOrder,
  { now, rules }: DecisionContext,
): Clock {
  const { calendar, holder } = owed;
  const starts = owed.opening.by === 'event' && owed.opening.at > now ? owed.opening.at : now;
  const opening = { by: 'event', at: starts } as const;
  const step = { within, reminders: [] };
  const ordered = openPeriod({ name: 'ordered', opened: clocksOpened, step, holder, calendar, opening }, rules);
  const [own, due] = [owed.lapsedAt === undefined ? dueOn(owed, rules) : undefined, dueOn(ordered, rules)];
  return own !== undefined && due !== undefined && own < due ? { ...owed, id: ordered.id } : ordered;
}

/** The order with the days that are left of the period that it opened. None on its last day: nobody moves that by a step back. */
export function whatIsLeft(
  order: DecisionOrder,
  clock: Clock,
  { now, rules }: DecisionContext,
): DecisionOrder | undefined {
  const calendar = calendarOf(rules, clock);
  const { unit } = clock.allowance;
  const { dueOn: due } = reckon(clock, calendar);
  const inTime = due === undefined ? Infinity : (daysLeft({ dueOn: due, unit }, calendar, now) ?? Infinity);
  if (clock.lapsedAt !== undefined || inTime <= 0) return undefined;
  // It stands still in an emergency, also with nothing left of it.
  const days = Math.max(1, Math.min(inTime, remainingDays(clock, calendar, now)));
  return { ...order, within: { unit, days } };
}

const dueOn = (clock: Clock, rules: RuleBook) => reckon(clock, calendarOf(rules, clock)).dueOn;
