import type { CaseRecord, WorkerStatus } from '../case/index.js';
import type { Clock, Holder } from '../../clocks/index.js';
import { calendarDays, dateAfter, dayOfDate, endOf } from '../../clocks/index.js';
import type { CountryCode, Instant, PlainDate } from '../../kernel/index.js';
import type { AgreementRef, RuleBook, SilenceRules } from '../../rulebook/rules/index.js';
import { isOrdered } from '../engine/late-office.js';
import { calendarOf, knownAgreement } from '../engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';

/** Of the agreement; of the country's own law where the file is under none. */
export const silenceRules = (agreement: AgreementRef | undefined, here: CountryCode, rules: RuleBook): SilenceRules =>
  ((agreement && knownAgreement(rules, agreement)) ?? rulesOf(rules, here).certification).steps.silence;

export type SilentClock = Clock & {
  readonly lapsedAt: Instant;
  readonly holder: Extract<Holder, { readonly who: 'agency' }>;
};

/** The period of an agency that passed without the law giving its silence a meaning. */
export const silentIn = ({ clock }: CaseRecord): SilentClock | undefined =>
  clock?.lapsedAt !== undefined && clock.holder.who === 'agency' ? (clock as SilentClock) : undefined;

/** A file whose office is late with a test, while it reviews what was shown beside it (R3). */
interface Owing extends CaseRecord {
  readonly lateTest?: Clock | undefined;
}

/**
 * Of which the worker may complain (R10): the period that passed, or that of a test which is late beside the one that runs. One
 * complaint at a time: while that of the test is open, or its order waits, none takes its place.
 */
export function complainedOf(file: Owing): SilentClock | undefined {
  const test = silentIn({ ...file, clock: file.lateTest });
  const silent = silentIn(file);
  // Whoever lets the day pass that they were ordered is silent anew.
  if (isOrdered(silent)) return silent;
  return test !== undefined && file.complaint?.of === test.id ? test : (silent ?? test);
}

/** The day after the wait is over, where whoever is silent keeps its calendar. */
export function complainableFrom(clock: SilentClock, { complainAfter }: SilenceRules, rules: RuleBook): PlainDate {
  const calendar = calendarOf(rules, clock);
  const waited = dateAfter(complainAfter, calendar, clock.lapsedAt);
  return dateAfter(calendarDays(1), calendar, endOf(calendar.timeZone, dayOfDate(waited)));
}

/** From when the worker may complain, to whom, and what became of it: none where nobody is silent and nothing was ordered. */
export function silenceView(
  file: CaseRecord,
  agreement: AgreementRef | undefined,
  rules: RuleBook,
): Pick<WorkerStatus, 'silence'> {
  const { annexes = [], clock, complaint } = file;
  const silent = complainedOf(file);
  const ordered = complaint?.order !== undefined && isOrdered(clock);
  if (clock === undefined || (silent === undefined && !ordered)) return {};
  const here = clock.calendar;
  const to = rulesOf(rules, here).desks.appeals;
  // Shown in the file that it has; nobody is above it.
  if (silent?.holder.agency === to) return {};
  const number = complaint && annexes.findLast(({ kind }) => kind === 'appeal')?.caseId;
  return {
    silence: {
      to,
      ...(silent && { from: complainableFrom(silent, silenceRules(agreement, here, rules), rules) }),
      ...(number && { complaint: number }),
      complained: silent !== undefined && complaint?.of === silent.id,
      ...(complaint?.order && {
        order: { reasons: complaint.order.reasons, legalBasis: complaint.order.legalBasis },
      }),
    },
  };
}
