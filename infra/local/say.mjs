/** Progress for people: one line per thing done, with the time it took. Standard output only; logs have their files. */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A fault that a person can put right: printed as its one line, without a stack trace. */
export class Trouble extends Error {}

// Whoever read our output may stop reading (`| head`); the stack goes on and is stopped like any other.
process.stdout.on('error', () => {});

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs `work` and says its name, what came of it (a string it returns) and its time. */
export async function step(name, work) {
  const since = performance.now();
  try {
    const result = await work();
    say(`  ✓ ${name.padEnd(34)} ${seconds(since).padStart(7)}${typeof result === 'string' ? `   ${result}` : ''}`);
    return result;
  } catch (error) {
    say(`  ✗ ${name.padEnd(34)} ${seconds(since).padStart(7)}`);
    throw error;
  }
}

/** Ends an entry program on a fault: one line for trouble, everything for a bug. */
export function giveUp(error) {
  process.stderr.write(`\n${error instanceof Trouble ? `✗ ${error.message}` : (error?.stack ?? String(error))}\n`);
  process.exitCode = 1;
}
