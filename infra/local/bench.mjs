/**
 * `npm run bench`: a fresh stack with the two nodes of the demonstration case (`PUENTE_DEMONSTRATION`), then
 * `test/bench/main.mjs` with the same environment as the tests. With `--large` no node is started: what is measured is PostgreSQL, in a
 * register of very many cases.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { demonstrationCase } from './demonstration/case.mjs';
import { root } from './places.mjs';
import { giveUp, say, step, Trouble } from './say.mjs';
import { openTestStack } from './test-stack.mjs';
import { untilStopped } from './until-stopped.mjs';

const nx = join(root, 'node_modules', '.bin', 'nx');

const large = process.argv.includes('--large');

async function measure(stack) {
  await stack.prepare();
  await stack.build();
  await step('build of the verifier', () =>
    stack.processes.run('build-verifier', process.execPath, [nx, 'run', '@puente/verifier:build']),
  );
  await stack.startServers();
  if (!large) await stack.startNodes();
  say('');
  const main = join(root, 'test', 'bench', 'main.mjs');
  const bench = spawn(process.execPath, [main, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ...stack.env },
    stdio: 'inherit',
  });
  return new Promise((resolve) => bench.once('exit', (code) => resolve(code ?? 1)));
}

async function main() {
  const stopped = untilStopped().then((reason) => ({ reason }));
  const { home, host } = demonstrationCase();
  const stack = await openTestStack({ durable: true, home: 'bench', started: [home, host] });
  const outcome = await Promise.race([measure(stack).catch((error) => ({ error })), stopped]);
  await stack.close();
  if (outcome.reason) throw new Trouble(`stopped (${outcome.reason})`);
  if (outcome.error) throw outcome.error;
  return outcome;
}

main()
  .catch((error) => {
    giveUp(error);
    return 1;
  })
  .then((code) => process.exit(code));
