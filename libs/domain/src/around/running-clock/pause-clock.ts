import type { CaseRecord, DecisionContext, HeldBy, PauseReason } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, LocalizedText, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isHeld, refuseUnlessSweep } from './held.js';
import type { Moved } from './moved.js';
import { canStop, dueOn, isStopped, isTheApprovers, stop } from './stopping.js';

/** By the sweep of a pause for force majeure, to each file whose clock it stops. */
export interface PauseClock {
  readonly type: 'pause-clock';
  readonly pause: CaseId;
  readonly reason: PauseReason;
  readonly words: LocalizedText;
  /** On which the pause ends by itself. */
  readonly until?: PlainDate;
}

/** `clock` is absent where the clock stood still already: another pause holds it, or it waits for its notice. */
export interface ClockPaused extends Moved, Omit<HeldBy, 'since'> {
  readonly type: 'clock-paused';
}

/** Stops the running period and keeps what is left of it. What is over already is not stopped: its lapse is due. */
export const pauseClock = command({
  type: 'pause-clock',
  givenBy: ['effect'],
  refusals: ['NOT_IN_THIS_STAGE', 'ALREADY_DONE', 'NO_SUCH_CLOCK'],
  decide(file, pausing: PauseClock, context) {
    const { pause, type } = pausing;
    const refusal = refuseUnlessSweep(pause, context.by);
    if (refusal !== undefined) return refusal;
    // Ended or stopped while the sweep was under way: what it stopped now, nobody would start again.
    const spreads = context.pauses?.some((one) => one.pause === pause && one.spreads) ?? true;
    if (!spreads) return refuse('NOT_IN_THIS_STAGE', { stage: 'stopped', command: type });
    if (isHeld(file, pause)) return refuse('ALREADY_DONE');
    if (isTheApprovers(pause, context, file.clock) || !isStoppable(file, context)) return refuse('NO_SUCH_CLOCK');
    return accept(paused(file, pausing, context));
  },
});

export function paused(
  { clock }: CaseRecord,
  { pause, reason, until, words }: Omit<HeldBy, 'since'>,
  { here, now, rules }: DecisionContext,
): ClockPaused {
  const due = dueOn(clock, rules);
  const stops = clock !== undefined && canStop(clock, now, rules);
  const moved = stops && { clock: clock.id, ...(due === undefined ? {} : { dueBefore: due }) };
  const held = { pause, reason, words, ...(until === undefined ? {} : { until }) };
  return { type: 'clock-paused', at: now, country: here, ...held, ...moved };
}

export const clockPaused = event({
  type: 'clock-paused',
  weighs: true,
  evolve(file, { at, clock: id, pause, reason, until, words }: ClockPaused) {
    const { clock, pauses = [] } = file;
    const stops = id !== undefined && clock !== undefined;
    const held = { pause, reason, words, ...(until === undefined ? {} : { until }), since: at };
    return {
      ...file,
      pauses: isHeld(file, pause) ? pauses : [...pauses, held],
      ...(stops ? { clock: stop(clock, at, reason) } : {}),
    };
  },
  // A period that opens while the pause is known is no news.
  lines: (file, { at, country, pause, reason, type, until: on, words }) =>
    isHeld(file, pause) ? [] : [line(country, at, type, { args: { reason, ...(on && { on }) }, words })],
});

/** It runs, or another pause holds it. */
const isStoppable = ({ clock }: CaseRecord, { now, rules }: DecisionContext): boolean =>
  canStop(clock, now, rules) || (clock !== undefined && isStopped(clock));
