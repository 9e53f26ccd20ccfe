import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../logging/index.js';
import type { Part } from './health-server.js';
import { readiness } from './health-server.js';

export interface Waiting {
  readonly log: Pick<Logger, 'warn'>;
  /** Ends the waiting: the process was told to end. */
  readonly ending: AbortSignal;
  /** Milliseconds between two looks, and for all of it. */
  readonly every?: number;
  readonly within?: number;
}

/**
 * Resolves when all parts answer without which a process cannot start: a machine that starts, starts all at once, and whoever is up
 * first is no fault. False where the process was told to end meanwhile.
 *
 * @throws where they do not answer in time (ten minutes), so that who watches the process learns of it
 */
export async function untilUp(parts: readonly Part[], waiting: Waiting): Promise<boolean> {
  const { log, ending, every = 1000, within = 10 * 60_000 } = waiting;
  const until = performance.now() + within;
  let said = '';
  for (;;) {
    const state = await readiness(parts);
    if (ending.aborted) return false;
    const down = Object.entries(state.parts).flatMap(([name, up]) => (up === 'up' ? [] : [name]));
    if (down.length === 0) return true;
    if (performance.now() > until) throw new Error(`not there after ${within / 1000} s: ${down.join(', ')}`);
    if (said !== down.join()) log.warn({ waitingFor: down }, 'waiting for what this process needs');
    said = down.join();
    await pause(every, undefined, { signal: ending }).catch(() => undefined);
  }
}
