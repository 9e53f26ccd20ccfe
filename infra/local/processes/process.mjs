import { relative } from 'node:path';
import { root } from '../places.mjs';
import { Trouble, say } from '../say.mjs';
import { lastLines } from './log-file.mjs';
import { spawnGroup } from './spawn-group.mjs';

/** Many that ask often whether they are ready take the machine from those that get ready. */
const longestWait = 250;
const pauses = [200, 1000, 2000, 5000, 15_000, 30_000];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One process that the stack keeps running. `ready()` is asked until it says true; a process that ends by itself is
 * started again, each time after a longer pause, unless it was killed on purpose (tests of faults) or stopped.
 * `tier`: higher ones are stopped first.
 *
 * @param {{ name, tier?, command, args, env?, cwd?, ready: () => Promise<boolean>, readyWithinMs?, stopSignal?,
 *           stopWithinMs?, beforeStart?: () => Promise<void> }} spec
 */
export function createProcess(spec, context) {
  const { name, stopSignal = 'SIGTERM', stopWithinMs = 10_000, readyWithinMs = 60_000 } = spec;
  let child;
  let state = 'stopped'; // stopped | starting | ready | waiting (to be started again) | killed
  let order = 0; // counts start, stop and kill: whoever waited looks whether a later order came
  let starting;
  let fallen = 0;

  function start() {
    if (state === 'ready') return Promise.resolve();
    if (state !== 'starting') starting = bringUp(++order);
    return starting;
  }

  async function bringUp(mine) {
    state = 'starting';
    try {
      await spec.beforeStart?.();
      if (mine !== order) throw new Trouble(`${name} was stopped while it started`);
      child = spawnGroup(spec, context);
      const fault = await untilReady(child, () => mine !== order);
      if (mine !== order) throw new Trouble(`${name} was stopped while it started`);
      if (fault !== undefined) {
        await end(child);
        throw new Trouble(`${name} ${fault}. ${lastWords()}`);
      }
    } catch (error) {
      if (mine === order) state = 'stopped';
      throw error;
    }
    state = 'ready';
    const up = setTimeout(() => (fallen = 0), 60_000).unref();
    void child.ended.then((how) => {
      clearTimeout(up);
      if (mine === order) void startAgain(how);
    });
  }

  /** @returns what went wrong, or undefined when it is ready (or nobody waits any more) */
  async function untilReady(started, nobodyWaits) {
    const until = Date.now() + readyWithinMs;
    for (let wait = 60; Date.now() < until && !nobodyWaits(); wait = Math.min(longestWait, wait * 1.2)) {
      if (started.over()) return `ended while starting (${await started.ended})`;
      if ((await spec.ready().catch(() => false)) && !started.over()) return undefined;
      await Promise.race([pause(wait), started.ended]);
    }
    return `was not ready after ${readyWithinMs / 1000} s`;
  }

  async function startAgain(how) {
    const seen = order;
    state = 'waiting';
    const wait = pauses[Math.min(fallen++, pauses.length - 1)];
    say(`✗ ${name} ended by itself (${how}); starting it again in ${wait / 1000} s. ${lastWords()}`);
    await pause(wait);
    if (seen !== order) return;
    try {
      await start();
      say(`✓ ${name} is back`);
    } catch (error) {
      if (order === seen + 1 && state === 'stopped') void startAgain(error.message.split('.')[0]);
    }
  }

  async function end(which) {
    which.signal(stopSignal);
    which.signal('SIGCONT'); // a frozen one could not hear it
    const hard = setTimeout(() => which.signal('SIGKILL'), stopWithinMs);
    await which.ended;
    clearTimeout(hard);
  }

  async function stop() {
    order += 1;
    state = 'stopped';
    if (child !== undefined && !child.over()) await end(child);
  }

  /** As a crash: SIGKILL, and not started again until `start()`. */
  async function kill() {
    order += 1;
    state = 'killed';
    child?.signal('SIGKILL');
    await child?.ended;
  }

  function lastWords() {
    if (child === undefined) return '';
    const lines = lastLines(child.log).map((line) => `    ${line}`);
    return `Last lines of ${relative(root, child.log)}:\n${lines.join('\n')}`;
  }

  const running = () => child !== undefined && !child.over();
  return {
    name,
    tier: spec.tier ?? 0,
    start,
    stop,
    kill,
    freeze: () => child?.signal('SIGSTOP'),
    thaw: () => child?.signal('SIGCONT'),
    view: () => ({ name, state, pid: running() ? child.pid : null, log: child?.log ?? null }),
  };
}
