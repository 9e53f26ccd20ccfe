/**
 * `npm test`: what CI runs. Sets everything up, starts a stack of its own, runs every check and suite, and closes with
 * `N passed, N failed`. `npm test -- unit int` runs only those.
 */
import { relative } from 'node:path';
import { root } from './places.mjs';
import { endChecks } from './checks/run-check.mjs';
import { jestSuites, needsNodes, needsServers, runJestSuite } from './checks/jest-suites.mjs';
import { runStackTests } from './checks/stack-tests.mjs';
import { runStaticCheck, staticChecks } from './checks/static-checks.mjs';
import { giveUp, say, Trouble } from './say.mjs';
import { findChromium } from './set-up/chromium.mjs';
import { openTestStack } from './test-stack.mjs';
import { untilStopped } from './until-stopped.mjs';

const all = [...staticChecks, 'stack', ...jestSuites];

function wantedFrom(args) {
  const unknown = args.find((name) => !all.includes(name));
  if (unknown) throw new Trouble(`no check "${unknown}"; there are ${all.join(', ')}`);
  return args.length === 0 ? all : all.filter((name) => args.includes(name));
}

/** Runs one part of the set-up; a failure is said and remembered, and what can run without it still runs. */
async function attempt(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    say(`\n✗ ${error instanceof Trouble ? error.message : error.stack}\n`);
    return error;
  }
}

async function runAll(stack, wanted) {
  const total = { passed: 0, failed: 0 };
  const count = async (name, run) => {
    const since = performance.now();
    const { passed, failed, said, tail, log } = await run();
    total.passed += passed;
    total.failed += failed;
    const time = `${((performance.now() - since) / 1000).toFixed(1)} s`;
    say(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(36)} ${time.padStart(7)}   ${said}`);
    if (failed > 0) say(`${tail.map((line) => `    ${line}`).join('\n')}\n    (all of it: ${relative(root, log)})`);
  };
  const absent = (why) => async () => ({ passed: 0, failed: 1, said: 'not run', tail: [why], log: stack.places.log });

  say('\nSetting up');
  await stack.prepare();
  const checkers = wanted.includes('conformance') ? await attempt(stack.prepareCheckers) : undefined;
  const servers = wanted.some(needsServersOrNodes) ? await attempt(stack.startServers) : undefined;
  say('\nChecks');
  for (const name of wanted.filter((each) => staticChecks.includes(each))) {
    await count(name, () => runStaticCheck(name, stack.places));
  }
  if (wanted.includes('stack')) await count('stack', () => runStackTests(stack.places));
  let nodes;
  const missingFor = (suite) => {
    if (suite === 'conformance') return checkers;
    if (!needsServers(suite)) return undefined;
    return servers ?? (needsNodes(suite) ? nodes?.fault : undefined);
  };
  for (const suite of wanted.filter((each) => jestSuites.includes(each))) {
    if (needsNodes(suite) && nodes === undefined && !servers) {
      say('\nStarting the nodes');
      const chromium = await findChromium(stack.processes);
      if (chromium !== undefined) stack.env.CHROMIUM = chromium;
      nodes = { fault: await attempt(stack.startNodes) };
      say('');
    }
    const missing = missingFor(suite);
    await count(suite, missing ? absent(missing.message) : () => runJestSuite(suite, stack));
  }
  return total;
}

const needsServersOrNodes = (name) => jestSuites.includes(name) && needsServers(name);

async function main() {
  const since = performance.now();
  const wanted = wantedFrom(process.argv.slice(2));
  const stopped = untilStopped().then((reason) => ({ reason }));
  const stack = await openTestStack({ durable: false });
  const outcome = await Promise.race([runAll(stack, wanted).catch((error) => ({ error })), stopped]);
  endChecks();
  await stack.close();
  if (outcome.reason) throw new Trouble(`stopped (${outcome.reason})`);
  if (outcome.error) throw outcome.error;
  say(`\n${((performance.now() - since) / 60_000).toFixed(1)} minutes\n`);
  say(`${outcome.passed} passed, ${outcome.failed} failed`);
  return outcome.failed > 0 ? 1 : 0;
}

main()
  .catch((error) => {
    giveUp(error);
    return 1;
  })
  .then((code) => process.exit(code));
