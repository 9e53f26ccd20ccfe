import type { Clock, WorkingCalendar } from './clock.js';
import { dateOfDay, dayIn } from './days.js';
import type { Day } from './days.js';
import type { Explanation, ExplanationStep } from './explanation.js';
import { oncePerClock } from './once-per-clock.js';
import { allowedDays, isRunning } from './run-clock.js';
import { completingDay, rolled, spans, startDay } from './reckon.js';
import { counts, workingDays } from './working-days.js';

/** Why a period ends on its day; enough to count it again with nothing but the weekend of the country. */
export const explainClock = oncePerClock((clock, calendar): Explanation => {
  const allowed: readonly ExplanationStep[] = [
    { step: 'allowed', allowance: clock.allowance },
    ...clock.extensions.map(({ by }) => ({ step: 'extended', by }) as const),
  ];
  if (clock.runs.length === 0) return [...allowed, { step: 'awaits-service' }];
  const starts: ExplanationStep = {
    step: 'starts',
    on: dateOfDay(startDay(clock, calendar)),
    firstDayCounts: clock.firstDayCounts,
    served: clock.opening.by === 'service',
    ...howServed(clock),
  };
  const pauses = pausesOf(clock, calendar);
  if (!isRunning(clock)) return [...allowed, starts, ...pauses];
  const last = completingDay(clock, calendar, allowedDays(clock));
  return [...allowed, starts, ...pauses, ...holidaysSkipped(clock, calendar, last), ...end(calendar, last)];
});

function howServed({ opening }: Clock): Pick<Extract<ExplanationStep, { step: 'starts' }>, 'service'> {
  const service = opening.by === 'service' ? opening.service : undefined;
  if (service?.channel !== 'counter' && service?.channel !== 'presumed') return {};
  return { service: { channel: service.channel, attempts: service.attempts } };
}

/** Pauses that cost a midnight; `days` counts what the law would otherwise have counted. */
function pausesOf(clock: Clock, calendar: WorkingCalendar): readonly ExplanationStep[] {
  const days = workingDays(calendar);
  return clock.runs.flatMap((run, index): readonly ExplanationStep[] => {
    if (run.to === undefined) return [];
    const next = clock.runs[index + 1];
    const from = dayIn(calendar.timeZone, run.to);
    const why = run.why === undefined ? {} : { why: run.why };
    if (next === undefined) return [{ step: 'paused', days: 0, from: dateOfDay(from), ...why }];
    const to = dayIn(calendar.timeZone, next.from);
    if (to === from) return [];
    const lost = daysBetween(from, to).filter((day) => counts(clock.allowance.unit, days, day)).length;
    return [{ step: 'paused', days: lost, from: dateOfDay(from), to: dateOfDay(to), ...why }];
  });
}

/** Holidays that fell on a weekday while the clock ran: they are what a reader would otherwise count. */
function holidaysSkipped(clock: Clock, calendar: WorkingCalendar, last: Day): readonly ExplanationStep[] {
  if (clock.allowance.unit === 'calendar-days') return [];
  const { holidays, isWeekend } = workingDays(calendar);
  const skipped: ExplanationStep[] = [];
  for (const { first, until } of spans(clock, calendar)) {
    for (let day = first; day < Math.min(until ?? last, last); day += 1) {
      const name = holidays.get(day);
      if (name !== undefined && !isWeekend(day)) skipped.push({ step: 'holiday', on: dateOfDay(day), name });
    }
  }
  return skipped;
}

function end(calendar: WorkingCalendar, last: Day): readonly ExplanationStep[] {
  const days = workingDays(calendar);
  const due = rolled(last, days);
  const dueStep: ExplanationStep = { step: 'due', on: dateOfDay(due), calendar: calendar.country };
  if (due === last) return [dueStep];
  const holiday = daysBetween(last, due)
    .map((day) => days.holidays.get(day))
    .find((name) => name !== undefined);
  const name = holiday === undefined ? {} : { name: holiday };
  return [{ step: 'rolled', from: dateOfDay(last), to: dateOfDay(due), ...name }, dueStep];
}

/** `until` is not among them. */
const daysBetween = (first: Day, until: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, until - first) }, (_, index) => first + index);
