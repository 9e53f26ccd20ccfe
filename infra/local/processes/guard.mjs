import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Starts the guardian (see guardian.mjs) in a session of its own, so that a Ctrl-C in the terminal does not reach it. */
export function startGuard() {
  const guardian = spawn(process.execPath, [join(import.meta.dirname, 'guardian.mjs')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.unref();
  guardian.stdin.unref?.();
  // A guardian that is gone must not take the stack with it: leftovers are found by their records then.
  guardian.stdin.on('error', () => {});
  return {
    watch: (pgid, signal) => guardian.stdin.write(`+ ${pgid} ${signal}\n`),
    release: (pgid) => guardian.stdin.write(`- ${pgid}\n`),
    close: () => guardian.stdin.end(),
  };
}
