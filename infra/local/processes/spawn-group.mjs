import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { root } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { openLog } from './log-file.mjs';
import { forget, record } from './records.mjs';

/**
 * Spawns a process in a process group of its own, so that everything it starts can be ended with it; known to the
 * guardian and recorded under `run/` until it has ended.
 * @returns {{ pid?: number, log: string, ended: Promise<string>, over: () => boolean, signal: (name: string) => void }}
 *   `ended` tells how: a signal, `code 0`, or why it could not be started
 */
export function spawnGroup(
  { name, command, args, env, cwd = root, stopSignal = 'SIGTERM' },
  { guard, places, isStopping },
) {
  if (isStopping()) throw new Trouble('the stack is stopping');
  const log = openLog(places.log, name);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  closeSync(log.fd);
  const { pid } = child;
  if (pid !== undefined) {
    guard.watch(pid, stopSignal);
    record(places.run, name, pid, stopSignal);
  }
  let over = false;
  const ended = new Promise((resolve) => {
    const end = (how) => {
      over = true;
      if (pid !== undefined) {
        signalGroup(pid, 'SIGKILL'); // whatever it started and left
        guard.release(pid);
      }
      forget(places.run, name);
      resolve(how);
    };
    child.once('exit', (code, signal) => end(signal ?? `code ${code}`));
    child.once('error', (error) => end(error.message));
  });
  const signal = (which) => pid !== undefined && !over && signalGroup(pid, which);
  return { pid, log: log.path, ended, over: () => over, signal };
}

export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false; // ended meanwhile
  }
}
