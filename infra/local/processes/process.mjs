import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../places.mjs';
import { Trouble, say } from '../say.mjs';
import { lastLines, openLog } from './log-file.mjs';
import { forget, record } from './records.mjs';

const pauses = [200, 1000, 2000, 5000, 15_000, 30_000];
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One process that the stack keeps running. `ready()` is asked until it says true; a process that ends by itself is
 * started again, each time after a longer pause, unless it was killed on purpose (fault tests) or the stack stops.
 *
 * `tier`: higher ones are stopped first.
 *
 * @param {{ name, tier?, command, args, env?, cwd?, ready: () => Promise<boolean>, readyWithinMs?, stopSignal?, stopWithinMs?,
 *           beforeStart?: () => Promise<void> }} spec
 */
export function createProcess(spec, { guard, places }) {
  const { name, stopSignal = 'SIGTERM', stopWithinMs = 10_000, readyWithinMs = 60_000 } = spec;
  let child;
  let ended = Promise.resolve();
  let state = 'stopped'; // stopped | starting | ready | killed | waiting (to be started again)
  let fallen = 0;
  let logPath;

  function spawnIt() {
    const log = openLog(places.log, name);
    logPath = log.path;
    const started = spawn(spec.command, spec.args, {
      cwd: spec.cwd ?? root,
      env: { ...process.env, ...spec.env },
      detached: true, // a process group of its own, so that everything it starts can be ended with it
      stdio: ['ignore', log.fd, log.fd],
    });
    closeSync(log.fd);
    child = started;
    state = 'starting';
    ended = new Promise((resolve) => {
      const end = (how) => {
        if (started.pid !== undefined) {
          signalGroup(started.pid, 'SIGKILL'); // whatever it started and left
          guard.release(started.pid);
        }
        forget(places.run, name);
        resolve(how);
        whenEnded(started, how);
      };
      started.once('exit', (code, signal) => end(signal ?? `code ${code}`));
      started.once('error', (error) => end(error.message));
    });
    if (started.pid === undefined) return;
    guard.watch(started.pid, stopSignal);
    record(places.run, name, started.pid, stopSignal);
  }

  function whenEnded(which, how) {
    if (which !== child) return;
    child = undefined;
    if (state === 'ready') void startAgain(how);
    else if (state === 'starting') state = 'stopped';
  }

  async function startAgain(how) {
    state = 'waiting';
    const wait = pauses[Math.min(fallen++, pauses.length - 1)];
    say(`✗ ${name} ended by itself (${how}); starting it again in ${wait / 1000} s. ${lastWords()}`);
    await pause(wait);
    if (state !== 'waiting') return;
    try {
      await start();
      say(`✓ ${name} is back`);
    } catch (error) {
      if (state === 'stopped') void startAgain(error.message);
    }
  }

  const lastWords = () =>
    `Last lines of ${relative(root, logPath)}:\n${lastLines(logPath)
      .map((l) => `    ${l}`)
      .join('\n')}`;

  async function start() {
    if (state === 'ready' || state === 'starting') return;
    await spec.beforeStart?.();
    spawnIt();
    const mine = child;
    const until = Date.now() + readyWithinMs;
    while (child === mine && Date.now() < until) {
      if (await spec.ready().catch(() => false)) {
        if (child !== mine) break;
        state = 'ready';
        setTimeout(() => child === mine && (fallen = 0), 60_000).unref();
        return;
      }
      await Promise.race([pause(60), ended]);
    }
    if (child === mine) await stop();
    const what =
      child === mine ? `was not ready after ${readyWithinMs / 1000} s` : `ended while starting (${await ended})`;
    throw new Trouble(`${name} ${what}. ${lastWords()}`);
  }

  async function stop(as = 'stopped') {
    state = as;
    if (child?.pid === undefined) return;
    const { pid } = child;
    signalGroup(pid, stopSignal);
    const hard = setTimeout(() => signalGroup(pid, 'SIGKILL'), stopWithinMs);
    await ended;
    clearTimeout(hard);
  }

  /** As a crash: SIGKILL, and not started again until `start()`. */
  async function kill() {
    state = 'killed';
    if (child?.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    await ended;
  }

  const signal = (which) => child?.pid !== undefined && signalGroup(child.pid, which);
  const view = () => ({ name, state, pid: child?.pid ?? null, log: logPath ?? null });
  return {
    name,
    tier: spec.tier ?? 0,
    start,
    stop,
    kill,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    view,
  };
}

export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false; // ended meanwhile
  }
}
