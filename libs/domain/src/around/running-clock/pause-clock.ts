import type { Actor, CaseRecord, DecisionContext, HeldBy } from '../../file/case/index.js';
import type { CaseId, Decision, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { PauseClock, ResumeClock } from './commands.js';
import type { ClockEvent } from './events.js';
import { canStop, dueOn, dueWithoutPause, isStopped, start } from './stopping.js';

/** Stops the running period and keeps what is left of it. What is over already is not stopped: its lapse is due. */
export function pause(file: CaseRecord, command: PauseClock, context: DecisionContext): Decision<ClockEvent> {
  const refusal = refuseUnlessSweep(command.pause, context.by);
  if (refusal !== undefined) return refusal;
  // Ended or stopped while the sweep was under way: what it stopped now, nobody would start again.
  const spreads = context.pauses?.some((one) => one.pause === command.pause && one.spreads) ?? true;
  if (!spreads) return refuse('NOT_IN_THIS_STAGE', { stage: 'stopped', command: command.type });
  if (isHeld(file, command.pause)) return refuse('ALREADY_DONE');
  if (!isStoppable(file, context)) return refuse('NO_SUCH_CLOCK');
  return accept(paused(file, command, context));
}

export function paused(
  { clock }: CaseRecord,
  { pause, reason, words }: Omit<HeldBy, 'since'>,
  { here, now, rules }: DecisionContext,
): ClockEvent {
  const due = dueOn(clock, rules);
  const stops = clock !== undefined && canStop(clock, now, rules);
  const moved = stops && { clock: clock.id, ...(due === undefined ? {} : { dueBefore: due }) };
  return { type: 'clock-paused', at: now, country: here, pause, reason, words, ...moved };
}

/** Ends one pause; where others go on, the clock stands still until the last of them ends. */
export function resume(file: CaseRecord, command: ResumeClock, context: DecisionContext): Decision<ClockEvent> {
  const refusal = refuseUnlessSweep(command.pause, context.by);
  if (refusal !== undefined) return refusal;
  return isHeld(file, command.pause) ? accept(resumed(file, command.pause, context)) : refuse('ALREADY_DONE');
}

export function resumed(
  { clock, pauses = [] }: CaseRecord,
  pause: CaseId,
  { here, now, rules }: DecisionContext,
): ClockEvent {
  const event = { type: 'clock-resumed', at: now, country: here, pause } as const;
  if (clock === undefined || !isStopped(clock) || pauses.some((one) => one.pause !== pause)) return event;
  const [dueBefore, dueAfter] = [dueWithoutPause(clock, rules), dueOn(start(clock, now), rules)];
  return {
    ...event,
    clock: clock.id,
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(dueAfter === undefined ? {} : { dueAfter }),
  };
}

export const isHeld = ({ pauses = [] }: CaseRecord, pause: CaseId): boolean =>
  pauses.some((one) => one.pause === pause);

/** It runs, or another pause holds it. */
const isStoppable = ({ clock }: CaseRecord, { now, rules }: DecisionContext): boolean =>
  canStop(clock, now, rules) || (clock !== undefined && isStopped(clock));

const refuseUnlessSweep = (pause: CaseId, by: Actor): Refused | undefined =>
  by.kind === 'effect' && by.file === pause
    ? undefined
    : refuse('NOT_YOUR_ROLE', { roles: ['effect'], yours: [by.kind] });
