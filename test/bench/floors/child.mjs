import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * A floor runs in a process of its own, as our parts do, so that its CPU can be told apart. It says one line of JSON
 * when it is ready, and ends with its standard input.
 */
export async function startFloor(file, settings) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const env = { ...process.env, NODE_ENV: 'production', BENCH_FLOOR: JSON.stringify(settings) };
  const child = spawn(process.execPath, [path], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const said = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(JSON.parse(text.slice(0, text.indexOf('\n'))));
    });
    child.once('exit', (code) => reject(new Error(`${file} ended while starting (${code})`)));
  });
  return {
    ...said,
    pid: child.pid,
    async stop() {
      child.stdin.end();
      const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(hard);
    },
  };
}

export const settings = () => JSON.parse(process.env['BENCH_FLOOR']);

/** Says that it is ready, and waits for the parent to let go. */
export async function ready(about) {
  process.stdout.write(`${JSON.stringify(about)}\n`);
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('end', resolve));
}
