import type { Instant } from '../kernel/index.js';
import type { Allowance, Clock, Opening, ProofOfService, Run } from './clock.js';

/** What a period is opened with; the rest of a clock follows from it. */
export interface NewClock extends Pick<
  Clock,
  'id' | 'holder' | 'allowance' | 'calendar' | 'calendarVersion' | 'opening'
> {
  readonly firstDayCounts?: boolean;
  /** Fractions of the allowance. */
  readonly reminders?: readonly number[];
}

/** A period that a notice opens does not run before the notice is served: see `serveClock`. */
export function openClock({ firstDayCounts = false, reminders = [], ...period }: NewClock): Clock {
  return {
    ...period,
    extensions: [],
    firstDayCounts,
    runs: firstRun(period.opening),
    reminders: reminders.map((fraction) => ({ fraction })),
  };
}

function firstRun(opening: Opening): readonly Run[] {
  if (opening.by === 'event') return [{ from: opening.at }];
  return opening.service === undefined ? [] : [{ from: opening.service.deliveredAt }];
}

/** Starts a period by proof that its notice reached the worker. A second proof changes nothing. */
export function serveClock(clock: Clock, service: ProofOfService): Clock {
  if (clock.opening.by !== 'service' || clock.opening.service !== undefined) return clock;
  const opening: Opening = { ...clock.opening, service };
  return { ...clock, opening, runs: firstRun(opening) };
}

export const isRunning = (clock: Clock): boolean => {
  const last = clock.runs.at(-1);
  return last !== undefined && last.to === undefined;
};

/** Stops the count and keeps what is left. Pausing a clock that stands changes nothing. */
export function pauseClock(clock: Clock, at: Instant, why: string): Clock {
  const last = clock.runs.at(-1);
  if (last?.to !== undefined || last === undefined) return clock;
  return { ...clock, runs: [...clock.runs.slice(0, -1), { ...last, to: at, why }] };
}

export function resumeClock(clock: Clock, at: Instant): Clock {
  if (clock.runs.length === 0 || isRunning(clock)) return clock;
  return { ...clock, runs: [...clock.runs, { from: at }] };
}

/** @throws RangeError where the extension counts other days than the period: working days never become calendar days. */
export function extendClock(clock: Clock, by: Allowance, at: Instant): Clock {
  if (by.unit !== clock.allowance.unit) {
    throw new RangeError(`a period of ${clock.allowance.unit} cannot be extended by ${by.unit}`);
  }
  return { ...clock, extensions: [...clock.extensions, { by, at }] };
}

export const lapseClock = (clock: Clock, at: Instant): Clock => ({ ...clock, lapsedAt: at });

export const remindClock = (clock: Clock, fraction: number, at: Instant): Clock => ({
  ...clock,
  reminders: clock.reminders.map((one) => (one.fraction === fraction ? { ...one, sentAt: at } : one)),
});

/** Days that the law gives in all: the allowance and its extensions. */
export const allowedDays = (clock: Clock): number =>
  clock.extensions.reduce((sum, extension) => sum + extension.by.days, clock.allowance.days);
