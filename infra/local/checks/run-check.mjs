import { spawn } from 'node:child_process';
import { closeSync, existsSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { root } from '../places.mjs';
import { lastLines, openLog } from '../processes/log-file.mjs';
import { signalGroup } from '../processes/spawn-group.mjs';

const running = new Set();

/**
 * Runs one command of the suite to its end, its output in a log; one that hangs is ended after so many minutes. What `fills` gets what the others leave.
 * @returns {Promise<{ ok: boolean, how: string, log: string, tail: string[] }>}
 */
export async function runCheck({ name, command, args, env, fills = false, minutes = 40 }, places) {
  const log = openLog(places.log, `check-${name}`);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', CI: 'true' },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  closeSync(log.fd);
  running.add(child.pid);
  if (fills) giveWay(child.pid);
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    signalGroup(child.pid, 'SIGKILL');
  }, minutes * 60_000);
  const how = await new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  clearTimeout(limit);
  running.delete(child.pid);
  signalGroup(child.pid, 'SIGKILL'); // whatever it started and left
  const said = timedOut ? `ended after ${minutes} minutes` : how;
  return { ok: how === 'code 0', how: said, log: log.path, tail: lastLines(log.path, 40) };
}

const sessionOf = (pid) => `/proc/${pid}/autogroup`;

/**
 * Whether what gives way does so here. Where Linux shares a machine among sessions (sched(7), autogroup), a process's own priority says nothing to other
 * sessions, and that of its session must be ours to set.
 */
export function canGiveWay() {
  if (!existsSync(sessionOf('self'))) return true;
  try {
    writeFileSync(sessionOf('self'), '0');
    return true;
  } catch {
    return false;
  }
}

function giveWay(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
    if (existsSync(sessionOf(pid))) writeFileSync(sessionOf(pid), String(constants.priority.PRIORITY_LOW));
  } catch {
    // It is over already, or goes beside the others as any check does.
  }
}

export function endChecks() {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
}
