import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { root } from '../places.mjs';
import { lastLines, openLog } from '../processes/log-file.mjs';
import { signalGroup } from '../processes/spawn-group.mjs';

const limitMs = 40 * 60_000;
const running = new Set();

/**
 * Runs one command of the suite to its end, its output in a log; one that hangs is ended after forty minutes.
 * @returns {Promise<{ ok: boolean, how: string, log: string, tail: string[] }>}
 */
export async function runCheck({ name, command, args, env }, places) {
  const log = openLog(places.log, `check-${name}`);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', CI: 'true' },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  closeSync(log.fd);
  running.add(child.pid);
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    signalGroup(child.pid, 'SIGKILL');
  }, limitMs);
  const how = await new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  clearTimeout(limit);
  running.delete(child.pid);
  signalGroup(child.pid, 'SIGKILL'); // whatever it started and left
  const said = timedOut ? `ended after ${limitMs / 60_000} minutes` : how;
  return { ok: how === 'code 0', how: said, log: log.path, tail: lastLines(log.path, 40) };
}

export function endChecks() {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
}
