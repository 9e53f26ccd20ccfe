import type { Clock, Explanation } from '../clocks/index.js';
import {
  explainClock,
  extendClock,
  pauseClock,
  reckon,
  reminderTimes,
  resumeClock,
  startOfDay,
  todayIn,
} from '../clocks/index.js';
import type { AtZero } from '../file/case/index.js';
import { openPeriod, theAgency, theWorker } from '../file/engine/periods.js';
import { calendarOf } from '../file/engine/rule-look-up.js';
import { rulesOf } from '../rulebook/rules/index.js';
import type { CountryCode, Instant, NoticeId, PlainDate, TimeZone } from '../kernel/index.js';
import { instant, milliseconds } from '../kernel/index.js';
import type { Agreement, RuleBook } from '../rulebook/rules/index.js';
import type { PeriodOfAgreement } from './agreement-periods.js';
import { periodOf } from './agreement-periods.js';

/** A period that somebody would like to know the end of, before it exists. */
export interface Question {
  readonly agreement: Agreement;
  readonly period: PeriodOfAgreement;
  /** Whose working days count. */
  readonly country: CountryCode;
  /** The day on which what opens it happens, or on which its notice counts as served. */
  readonly from: PlainDate;
  /** On which it stands still, and on which it goes on. */
  readonly paused?: { readonly from: PlainDate; readonly to?: PlainDate };
  /** By which the authority extends it, in days of the period's own kind. */
  readonly extendedBy?: number;
}

export interface Answer {
  /** Left out while it stands still. */
  readonly dueOn?: PlainDate;
  readonly explanation: Explanation;
  /** Days on which its holder is reminded. */
  readonly reminders: readonly PlainDate[];
  /** What may happen then, the ordinary first. */
  readonly atZero: readonly AtZero[];
}

/** When a period would end, and what then: counted by what counts the real ones, so that anybody checks a deadline. */
export function whatIf(question: Question, rules: RuleBook): Answer {
  const clock = changed(opened(question, rules), question, rules);
  const calendar = calendarOf(rules, clock);
  const { dueOn } = reckon(clock, calendar);
  return {
    ...(dueOn === undefined ? {} : { dueOn }),
    explanation: explainClock(clock, calendar),
    reminders: reminderTimes(clock, calendar).map(({ at }) => todayIn(calendar.timeZone, at)),
    atZero: periodOf(question.period).atZero(question.agreement.steps.hostReview.lapse),
  };
}

function opened({ agreement, period, country, from }: Question, rules: RuleBook): Clock {
  const { clocks, holder, opens, step } = periodOf(period);
  const { calendar, desks } = rulesOf(rules, country);
  const at = noon(calendar.timeZone, from);
  const service = { channel: 'portal', attempts: 1, deliveredAt: at, servedOn: from } as const;
  return openPeriod(
    {
      ...{ name: clocks[0], opened: 0, step: step(agreement.steps), calendar: country },
      holder: holder === 'worker' ? theWorker : theAgency(country, desks.review),
      opening: opens[0] === 'event' ? { by: 'event', at } : { by: 'service', notice: 'n1' as NoticeId, service },
    },
    rules,
  );
}

function changed(clock: Clock, { extendedBy, paused }: Question, rules: RuleBook): Clock {
  const { timeZone } = calendarOf(rules, clock);
  const extended =
    extendedBy === undefined ? clock : extendClock(clock, { ...clock.allowance, days: extendedBy }, beginOf(clock));
  if (paused === undefined) return extended;
  const stands = pauseClock(extended, noon(timeZone, paused.from), 'asked');
  return paused.to === undefined ? stands : resumeClock(stands, noon(timeZone, paused.to));
}

const beginOf = ({ runs: [first] }: Clock): Instant => first?.from ?? instant(0);

/** A moment that lies in the day wherever clocks are put forward at midnight. */
const noon = (timeZone: TimeZone, day: PlainDate): Instant =>
  instant(milliseconds(startOfDay(timeZone, day)) + 12 * 3_600_000);
