import type { CaseRecord, DecisionContext } from '../case/index.js';
import type { Clock, Holder, Opening } from '../../clocks/index.js';
import { openClock, reckon, reminderTimes, todayIn } from '../../clocks/index.js';
import type { AgencyId, ClockId, CountryCode, Instant, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook, Step } from '../../rulebook/rules/index.js';
import { calendarOf } from './rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';

export type PeriodName =
  | 'draft'
  | 'submitted'
  | 'awaiting-documents'
  | 'home-verification'
  | 'hearing'
  | 'host-review'
  | 'compensation'
  | 'test-date'
  | 'consultation'
  | 'fraud-review'
  | 'credential-review'
  | 'appeal'
  | 'reference'
  | 'application'
  | 'returned'
  | 'scheduling'
  | 'choosing'
  | 'evaluation'
  | 'approval'
  | 'appeal-review'
  | 'ordered'
  | 'correction'
  | 'deletion'
  | 'legal-aid'
  | 'alert-tell'
  | 'alert-close'
  | 'protection'
  | 'integrity-review'
  | 'breach'
  | 'report-take-up'
  | 'report-answer'
  | 'unequal-answer'
  | 'unequal-judgement';

interface NewPeriod {
  readonly name: PeriodName;
  /** How many periods the case has had before. */
  readonly opened: number;
  readonly step: Step;
  readonly holder: Holder;
  /** Whose working days count: the holder's; where the worker holds it, those of the authority that waits. */
  readonly calendar: CountryCode;
  readonly opening: Opening;
}

export function openPeriod({ name, opened, step, holder, calendar, opening }: NewPeriod, rules: RuleBook): Clock {
  return openClock({
    id: `${name}#${opened + 1}` as ClockId,
    holder,
    allowance: step.within,
    calendar,
    calendarVersion: rulesOf(rules, calendar).calendar.version,
    firstDayCounts: opening.by === 'service' && rulesOf(rules, calendar).service.firstDayCounts,
    opening,
    reminders: step.reminders,
  });
}

export const theWorker: Holder = { who: 'worker' };
export const theAgency = (country: CountryCode, agency: AgencyId): Holder => ({ who: 'agency', country, agency });

export const agencyOf = (clock: Clock | undefined): AgencyId | undefined =>
  clock?.holder.who === 'agency' ? (clock.holder.agency as AgencyId) : undefined;

/** The agencies that hold or held a file, with the one that a new period puts in charge. */
export function heldBy(held: readonly AgencyId[], opens: Clock | undefined): readonly AgencyId[] {
  const agency = agencyOf(opens);
  return agency === undefined || held.includes(agency) ? held : [...held, agency];
}

/** Where its silence already means something by law, an authority cannot act any more: recorded or not, it was silent. */
export function refuseWhenPassed(
  clock: Clock | undefined,
  { rules, now }: DecisionContext,
): Refused<'DEADLINE_PASSED'> | undefined {
  if (clock === undefined) return undefined;
  const { dueOn, dueAt } = reckon(clock, calendarOf(rules, clock));
  if (dueOn === undefined || dueAt === undefined) return undefined;
  return clock.lapsedAt !== undefined || now > dueAt ? refuse('DEADLINE_PASSED', { dueOn }) : undefined;
}

/** The period that lapses now, or why none does. A period lapses once. */
export function lapsing(
  file: CaseRecord,
  id: ClockId,
  { rules, now }: DecisionContext,
): Clock | Refused<'NO_SUCH_CLOCK' | 'DEADLINE_NOT_PASSED'> {
  const { clock } = file;
  if (clock?.id !== id) return refuse('NO_SUCH_CLOCK');
  const { state, dueOn, dueAt } = reckon(clock, calendarOf(rules, clock));
  if (state !== 'running' || dueOn === undefined || dueAt === undefined) return refuse('NO_SUCH_CLOCK');
  return now < dueAt ? refuse('DEADLINE_NOT_PASSED', { dueOn }) : clock;
}

/** The period whose holder is reminded now, or why nobody is. */
export function reminding(
  file: CaseRecord,
  { clock: id, fraction }: { readonly clock: ClockId; readonly fraction: number },
  { rules, now }: DecisionContext,
): Clock | Refused<'NO_SUCH_CLOCK' | 'ALREADY_DONE' | 'DEADLINE_NOT_PASSED'> {
  const { clock } = file;
  if (clock?.id !== id) return refuse('NO_SUCH_CLOCK');
  if (clock.reminders.some((one) => one.fraction === fraction && one.sentAt !== undefined))
    return refuse('ALREADY_DONE');
  const calendar = calendarOf(rules, clock);
  const reminder = reminderTimes(clock, calendar).find((one) => one.fraction === fraction);
  if (reminder === undefined) return refuse('NO_SUCH_CLOCK');
  return now < reminder.at ? refuse('DEADLINE_NOT_PASSED', { dueOn: dayOf(reminder.at, clock, rules) }) : clock;
}

const dayOf = (at: Instant, clock: Clock, rules: RuleBook): string => todayIn(calendarOf(rules, clock).timeZone, at);
