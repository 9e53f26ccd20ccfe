import type { DecisionContext } from '../../file/case/index.js';
import { concerns } from '../../file/engine/emergencies.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { CaseId } from '../../kernel/index.js';
import type { ClockEvent } from './clock-events.js';
import { evolveClock } from './clock-events.js';
import { paused } from './pause-clock.js';
import { resumed } from './resume-clock.js';
import { canStop, isStopped, isTheApprovers } from './stopping.js';

/**
 * What follows for a file's pauses when something else happened to it: no period runs while a pause holds the file. A
 * period that opens, starts or goes on meanwhile is stopped in the same breath, and a pause that ended while the file
 * had no period is forgotten.
 *
 * @param after the file once the other events are applied
 */
export function keepPauses(after: Staged, context: DecisionContext): readonly ClockEvent[] {
  const { now, rules, here, pauses: inForce } = context;
  const held = after.pauses ?? [];
  if (held.length === 0 && (inForce === undefined || inForce.length === 0)) return [];
  const ended = inForce === undefined ? [] : held.filter(({ pause }) => !inForce.some((one) => one.pause === pause));
  // The sweep that ended a pause did not reach the file of somebody who was protected: whatever reaches it first starts it.
  const leftBehind = ended.length > 0 && after.clock !== undefined && isStopped(after.clock);
  if (after.seals !== undefined || !(leftBehind || canStop(after.clock, now, rules))) return [];
  const events: ClockEvent[] = [];
  let file: Staged = after;
  const happens = (event: ClockEvent): void => {
    events.push(event);
    file = evolveClock(file, event);
  };
  for (const { pause } of ended) happens(resumed(file, pause, context));
  const stops = (pause: CaseId) => canStop(file.clock, now, rules) && !isTheApprovers(pause, context, file.clock);
  for (const one of held) if (!ended.includes(one) && stops(one.pause)) happens(paused(file, one, context));
  for (const one of inForce ?? []) {
    const isNew = one.spreads && !held.some(({ pause }) => pause === one.pause) && concerns(one, file, here, rules);
    if (isNew && !isTheApprovers(one.pause, context, file.clock)) happens(paused(file, one, context));
  }
  return events;
}
