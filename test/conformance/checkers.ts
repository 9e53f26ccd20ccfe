import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (...parts: readonly string[]): string => join(__dirname, ...parts);

/** Where `npm test -- conformance` installed what others wrote. */
function installed(name: 'PYTHON' | 'JAVA' | 'CLASSES'): string {
  const path = process.env[`PUENTE_CHECKER_${name}`];
  if (path === undefined) throw new Error(`PUENTE_CHECKER_${name} is not set: test/conformance/README.md`);
  return path;
}

async function answer<Answer>(command: string, args: readonly string[]): Promise<Answer> {
  const { stdout } = await run(command, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Answer;
}

/** What the program prints, which is JSON. One that fails fails the test, with what it said. */
export const askPython = <Answer>(script: string, ...args: readonly string[]) =>
  answer<Answer>(installed('PYTHON'), [here('python', script), ...args]);

/** Each runs for a second or two: what only long runs are worth is left out, which halves them. */
const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export const askJava = <Answer>(program: string, ...args: readonly string[]) =>
  answer<Answer>(installed('JAVA'), [...shortRun, '-cp', installed('CLASSES'), program, ...args]);

export const askNode = <Answer>(script: string, ...args: readonly string[]) =>
  answer<Answer>(process.execPath, [here('node', script), ...args]);

/** For a hook that asks them: beside other work, programs of two seconds have taken a minute. */
export const patience = 300_000;

/** A folder for what is handed over, gone after the tests of the file. */
export function handOver() {
  const folder = mkdtempSync(join(tmpdir(), 'puente-conformance-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
