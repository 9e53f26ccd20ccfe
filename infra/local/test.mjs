/**
 * `npm test`: what CI runs. Sets everything up, starts a stack of its own, runs every check and suite, as many side by
 * side as there are cores, and closes with `N passed, N failed`. `npm test -- unit int` runs only those.
 */
import { availableParallelism } from 'node:os';
import { checkNames, checksByUrgency } from './checks/all-checks.mjs';
import { checkedOut, keepRun } from './checks/last-run.mjs';
import { demonstrationCase } from './demonstration/case.mjs';
import { canGiveWay, endChecks } from './checks/run-check.mjs';
import { sideBySide } from './checks/side-by-side.mjs';
import { attempt, notRun, openTally } from './checks/tally.mjs';
import { giveUp, say, Trouble } from './say.mjs';
import { openTestStack } from './test-stack.mjs';
import { untilStopped } from './until-stopped.mjs';

function wantedFrom(args) {
  const unknown = args.find((name) => !checkNames.includes(name));
  if (unknown) throw new Trouble(`no check "${unknown}"; there are ${checkNames.join(', ')}`);
  if (args.length === 0) return checksByUrgency;
  return checksByUrgency
    .filter(({ name }) => args.includes(name))
    .map(({ asked, ...check }) => ({ ...check, ...asked }));
}

/** Two suites leave a fifth of two cores unused: one that mostly waits (`cores: 0.5`) finds room beside them. */
const waits = 0.5;

/** The parts of the set-up, and what each is built on. */
const partsOf = (stack) => ({
  machine: { needs: [], run: stack.prepare },
  build: { needs: ['machine'], run: stack.build },
  'servers up': { needs: ['machine'], run: stack.startServers },
  'nodes up': { needs: ['build', 'servers up'], run: stack.startNodes },
  checkers: { needs: ['build'], run: stack.prepareCheckers },
  'client tools': { needs: ['machine'], run: stack.prepareClientTools },
  'client jars': { needs: ['machine'], run: stack.prepareClientJars },
  fuzzer: { needs: ['machine'], run: stack.prepareFuzzer },
  softhsm: { needs: ['machine'], run: stack.prepareDevice },
});

async function runAll(stack, wanted) {
  const { total, count } = openTally();
  const parts = partsOf(stack);
  const works = new Map();
  const setUp = (name) => {
    const { needs, run } = parts[name];
    needs.forEach(setUp);
    if (!works.has(name)) works.set(name, { name, needs, run: async (missing) => missing ?? attempt(run) });
  };
  const givesWay = canGiveWay();
  for (const { run, ...check } of wanted) {
    check.needs.forEach(setUp);
    const answer = (missing) => async () => (missing ? notRun(missing, stack.places.log) : run(stack));
    works.set(check.name, {
      ...check,
      fills: check.fills && givesWay,
      run: (missing) => count(check.name, answer(missing)),
    });
  }
  await sideBySide([nodesDown(stack, wanted), ...works.values()], availableParallelism() + waits);
  return total;
}

/** Twenty processes that nobody asks any more still take a tenth of a core from what runs on. */
const nodesDown = (stack, wanted) => ({
  name: 'nodes down',
  after: wanted.filter(({ needs }) => needs.includes('nodes up')).map(({ name }) => name),
  cores: 0,
  run: () => attempt(async () => stack.stopNodes?.()),
});

async function main() {
  const since = performance.now();
  const [at, of] = [new Date().toISOString(), checkedOut()];
  const wanted = wantedFrom(process.argv.slice(2));
  const stopped = untilStopped().then((reason) => ({ reason }));
  // Whose database the drills lose, where they are among what runs.
  const apart = wanted.some(({ name }) => name === 'recovery') ? demonstrationCase().host : undefined;
  const stack = await openTestStack({ durable: false, apart });
  const outcome = await Promise.race([runAll(stack, wanted).catch((error) => ({ error })), stopped]);
  endChecks();
  await stack.close();
  if (outcome.reason) throw new Trouble(`stopped (${outcome.reason})`);
  if (outcome.error) throw outcome.error;
  if (wanted.length === checkNames.length) keepRun({ at, ...of, ...outcome });
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
