/** `npm run stack:reset`: ends leftovers and deletes what stacks made under .local; downloads and the build stay. */
import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { local, root } from './places.mjs';
import { endLeftovers, runningStack } from './processes/records.mjs';
import { giveUp, say, Trouble } from './say.mjs';

async function reset(home) {
  const run = join(home, 'run');
  if (!existsSync(run)) return;
  const running = runningStack(run);
  if (running) throw new Trouble(`the stack runs (process ${running.pid}); stop it with Ctrl-C first`);
  const left = await endLeftovers(run);
  if (left.length > 0) say(`ended what a crashed run left: ${left.join(', ')}`);
  for (const name of ['data', 'nodes', 'log', 'run', 'endpoints.json']) {
    const path = join(home, name);
    if (!existsSync(path)) continue;
    rmSync(path, { recursive: true, force: true });
    say(`deleted ${relative(root, path)}`);
  }
}

try {
  await reset(local);
  for (const name of ['test', 'bench']) await reset(join(local, name));
  say('Kept: .local/tools (Temporal, Kafka), node_modules, the build. The next start begins with empty databases.');
} catch (error) {
  giveUp(error);
}
