import { parentOf, commandOf } from './processes/proc.mjs';

/** Resolves with the reason when a person, the system or the end of `npm` itself asks this program to stop. */
export function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    const npm = npmAbove();
    if (npm === undefined) return;
    // npm killed with SIGKILL passes nothing on; without this the stack would stay up, ownerless.
    setInterval(() => commandOf(npm.pid) !== npm.command && resolve('npm ended'), 1000).unref();
  });
}

/** The npm process that runs this script, when one does. */
function npmAbove() {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  for (let pid = process.ppid, up = 0; pid > 1 && up < 3; pid = parentOf(pid) ?? 0, up += 1) {
    const command = commandOf(pid);
    if (command !== undefined && /\bnpm\b/.test(command)) return { pid, command };
  }
  return undefined;
}
