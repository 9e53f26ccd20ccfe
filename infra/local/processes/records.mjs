import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, startMark } from './proc.mjs';

/** One file per running process under `run/`: what a next start needs to end the leftovers of a crashed run. */
export function record(folder, name, pid, signal) {
  const entry = { name, pid, signal, mark: startMark(pid), command: commandOf(pid), since: new Date().toISOString() };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(entry)}\n`);
}

export function forget(folder, name) {
  rmSync(join(folder, `${name}.json`), { force: true });
}

export function recorded(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.name.endsWith('.json'));
  return files.flatMap((file) => {
    try {
      return [JSON.parse(readFileSync(join(folder, file.name), 'utf8'))];
    } catch {
      return []; // half-written by a crash
    }
  });
}

/** Whether the recorded process is still that very process. */
export const alive = (entry) => entry.mark !== undefined && startMark(entry.pid) === entry.mark;

/**
 * Ends what a crashed run left behind; never a process that merely has the same pid.
 * @returns {Promise<string[]>} names of what was ended
 */
export async function endLeftovers(folder) {
  const entries = recorded(folder).filter((entry) => entry.name !== 'stack');
  const left = entries.filter(alive);
  for (const entry of left) signalGroup(entry.pid, entry.signal ?? 'SIGTERM');
  await gone(left, 8000);
  for (const entry of left.filter(alive)) signalGroup(entry.pid, 'SIGKILL');
  await gone(left, 2000);
  for (const entry of entries) forget(folder, entry.name);
  return left.map((entry) => entry.name);
}

async function gone(entries, withinMs) {
  const until = Date.now() + withinMs;
  while (Date.now() < until && entries.some(alive)) await new Promise((resolve) => setTimeout(resolve, 50));
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // ended meanwhile
  }
}

/** One stack per folder: the record of the one that runs, or undefined. */
export function runningStack(folder) {
  return recorded(folder).find((entry) => entry.name === 'stack' && alive(entry));
}
