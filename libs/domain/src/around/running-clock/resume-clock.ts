import type { CaseRecord, DecisionContext } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isHeld, refuseUnlessSweep } from './held.js';
import type { Moved } from './moved.js';
import { dueOn, dueWithoutPause, isStopped, start } from './stopping.js';

/** By the sweep of the same pause, once it has ended. */
export interface ResumeClock {
  readonly type: 'resume-clock';
  readonly pause: CaseId;
}

export interface ClockResumed extends Moved {
  readonly type: 'clock-resumed';
  readonly pause: CaseId;
}

/** Ends one pause; where others go on, the clock stands still until the last of them ends. */
export const resumeClock = command({
  type: 'resume-clock',
  givenBy: ['effect'],
  refusals: ['ALREADY_DONE'],
  decide(file, { pause }: ResumeClock, context) {
    const refusal = refuseUnlessSweep(pause, context.by);
    if (refusal !== undefined) return refusal;
    return isHeld(file, pause) ? accept(resumed(file, pause, context)) : refuse('ALREADY_DONE');
  },
});

export function resumed(
  { clock, pauses = [] }: CaseRecord,
  pause: CaseId,
  { here, now, rules }: DecisionContext,
): ClockResumed {
  const ended = { type: 'clock-resumed', at: now, country: here, pause } as const;
  if (clock === undefined || !isStopped(clock) || pauses.some((one) => one.pause !== pause)) return ended;
  const [dueBefore, dueAfter] = [dueWithoutPause(clock, rules), dueOn(start(clock, now), rules)];
  return {
    ...ended,
    clock: clock.id,
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(dueAfter === undefined ? {} : { dueAfter }),
  };
}

export const clockResumed = event({
  type: 'clock-resumed',
  weighs: true,
  evolve(file, { at, clock: id, pause }: ClockResumed) {
    const { clock, pauses: held = [] } = file;
    const pauses = held.filter((one) => one.pause !== pause);
    const starts = id !== undefined && clock !== undefined;
    return {
      ...file,
      pauses: pauses.length === 0 ? undefined : pauses,
      ...(starts ? { clock: start(clock, at) } : {}),
    };
  },
  lines: (_file, { at, country, dueAfter: on, dueBefore: from, type }) =>
    on === undefined ? [] : [line(country, at, type, { args: { ...(from === undefined ? {} : { from }), on } })],
});
