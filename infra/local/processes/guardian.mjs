/**
 * Outlives the stack program by a few seconds: when the pipe from it closes, however it ended (SIGKILL included), every
 * process group still on the list is asked to end, then made to. Lines on the pipe: `+ <pgid> <signal>`, `- <pgid>`.
 */
import { createInterface } from 'node:readline';

const groups = new Map();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

createInterface({ input: process.stdin }).on('line', (line) => {
  const [sign, pgid, signal] = line.split(' ');
  if (sign === '+') groups.set(Number(pgid), signal ?? 'SIGTERM');
  else groups.delete(Number(pgid));
});
process.stdin.on('close', endAll);

function send(pgid, signal) {
  try {
    process.kill(-pgid, signal);
    return true;
  } catch {
    return false; // the group is gone
  }
}

async function endAll() {
  for (const [pgid, signal] of groups) send(pgid, signal);
  const until = Date.now() + 8000;
  while (Date.now() < until && [...groups.keys()].some((pgid) => send(pgid, 0))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const pgid of groups.keys()) send(pgid, 'SIGKILL');
  process.exit(0);
}
