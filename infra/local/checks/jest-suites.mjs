import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { demonstrationCase } from '../demonstration/case.mjs';
import { root } from '../places.mjs';
import { openTestStack } from '../test-stack.mjs';
import { runCheck } from './run-check.mjs';
import { tally } from './jest-report.mjs';
import { withPictures } from './pictures.mjs';
import { seed } from './seed.mjs';
import { notRun } from './tally.mjs';

const { PUENTE_FIRST_SEED, PUENTE_SEEDS } = process.env;

/**
 * The properties of the law over ten thousand generated cases each and whole nodes under ten thousand seeds, those of the commit, where somebody asks for them
 * by name; in a whole run over three thousand, because each commit tries others, and under a hundred. Far more than their own suite has the time for.
 */
const histories = {
  project: 'property',
  fills: true,
  args: ['--testPathPatterns', 'libs/domain/', 'test/simulation/'],
  env: { PUENTE_HISTORIES: '3000', PUENTE_SEEDS: PUENTE_SEEDS ?? '100' },
  asked: {
    ...{ config: 'jest.histories.cjs', minutes: 120, workers: availableParallelism() },
    env: {
      PUENTE_HISTORIES: '10000',
      PUENTE_SEEDS: PUENTE_SEEDS ?? '10000',
      PUENTE_FIRST_SEED: PUENTE_FIRST_SEED ?? String(seed() >>> 1),
    },
  },
};

/**
 * Drills of a size that somebody asked for take as long as it takes to fill and wake them: nine seconds for each case, of which each drill that loses
 * something has its own; and half a second for each that has ended, which all compare and verify. One alone by `PUENTE_RECOVERY_ONLY`, a part of its name.
 */
const { PUENTE_RECOVERY_CASES, PUENTE_RECOVERY_ENDED, PUENTE_RECOVERY_ONLY, PUENTE_RECOVERY_SLEEPING } = process.env;
const many = (asked) => Number(asked ?? 0);
const drills = {
  minutes:
    40 + (9 * (many(PUENTE_RECOVERY_CASES) + many(PUENTE_RECOVERY_SLEEPING)) + many(PUENTE_RECOVERY_ENDED) / 2) / 60,
  args: PUENTE_RECOVERY_ONLY === undefined ? [] : ['--testNamePattern', PUENTE_RECOVERY_ONLY],
};

const story = demonstrationCase();

/**
 * What each suite needs, on how many cores it runs, and with how many workers where that is another number; where nothing is said it needs what the
 * build makes, and one. One that `fills` asks nobody and
 * waits for nothing, however long it takes: it has what the others leave while they wait for servers, browsers and clocks.
 * Each file of `int` makes its own database, and each of `time` its own server besides, so that they run beside
 * anything. `servers` shares topics and namespaces, `e2e`, `contract` and `fault` the nodes: one file at a time, by themselves.
 */
const suites = {
  unit: { cores: 2, config: 'jest.together.cjs' },
  property: { fills: true },
  histories,
  tables: {},
  packs: {},
  documents: {},
  conformance: { needs: ['checkers'] },
  // Clients that others' programs make of the API's document. Among all the suites those alone that take seconds; asked for by its name, every one.
  clients: {
    ...{ needs: ['build', 'client tools', 'servers up'], fills: true },
    env: { PUENTE_CLIENTS: 'openapi-typescript openapi-python-client' },
    asked: { needs: ['client jars'], env: {} },
  },
  // Where the machine has none, and we may install none, its tick says so.
  device: {
    needs: ['build', 'softhsm', 'servers up'],
    asks: { variable: 'PUENTE_SOFTHSM', otherwise: 'not asked: no SoftHSM' },
  },
  // Each worker waits half of its time for PostgreSQL: two take the core of one.
  int: { needs: ['build', 'servers up'], workers: 2, config: 'jest.together.cjs' },
  servers: { needs: ['build', 'servers up'] },
  // It waits for servers that skip time.
  time: { needs: ['build', 'servers up'], cores: 0.5 },
  replay: {},
  // Of each page of the console that a journey judges it keeps a picture.
  e2e: { needs: ['nodes up'], pictures: 10 },
  // Months pass there: a stack of its own, of two countries. Its ports are chosen after those of the one that all share.
  later: { after: ['servers up'], own: { home: 'later', started: [story.home, story.host], movable: true } },
  // It changes whatever an officer may change, so it comes when nobody else counts on a node.
  contract: { needs: ['nodes up', 'fuzzer'], after: ['e2e'] },
  // It kills the broker and the nodes, so whatever else uses them comes before it.
  fault: {
    ...{ needs: ['nodes up'], after: ['e2e', 'servers', 'contract'] },
    minutes: 40 + Number(process.env.PUENTE_DOWN_SECONDS ?? 0) / 60,
  },
  // It loses what servers and a node keep: the last that uses them.
  recovery: { needs: ['nodes up'], after: ['e2e', 'servers', 'contract', 'fault'], ...drills },
};

export const jestSuites = Object.entries(suites).map(
  ([name, { needs = ['build'], after, asked, cores = 1, fills, own }]) => ({
    name,
    needs,
    after,
    cores,
    fills,
    run: (stack) =>
      own === undefined
        ? runJestSuite(name, cores, stack)
        : besides(stack, own, (other) => runJestSuite(name, cores, other)),
    // How it runs where somebody asks for it by its name.
    ...(asked && {
      asked: { needs: [...needs, ...(asked.needs ?? [])], run: (stack) => runJestSuite(name, cores, stack, asked) },
    }),
  }),
);

/** On a stack of its own, with what the other one has made already. */
async function besides({ env, java, places }, how, run) {
  let stack;
  try {
    stack = await openTestStack({ durable: false, ...how });
    Object.assign(stack.env, env);
    stack.java = java;
    await stack.startServers();
    await stack.startNodes();
    return await run(stack);
  } catch (fault) {
    return notRun(fault, (stack ?? { places }).places.log);
  } finally {
    await stack?.close();
  }
}

async function runJestSuite(name, cores, { places, env }, instead = {}) {
  const {
    project = name,
    config = 'jest.config.cjs',
    args: more = [],
    env: special = {},
    workers = cores,
    asks,
    fills,
    minutes,
    pictures,
  } = { ...suites[name], ...instead };
  if (asks !== undefined && env[asks.variable] === undefined)
    return { passed: 0, failed: 0, said: asks.otherwise, tail: [] };
  const report = join(places.home, `report-${name}.json`);
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const how = [
    '--selectProjects',
    project,
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
    `--seed=${seed()}`,
    workers <= 1 ? '--runInBand' : `--maxWorkers=${workers}`,
  ];
  const command = {
    name,
    command: process.execPath,
    args: [jest, '-c', config, ...how, ...more],
    env: { ...env, ...special, ...(pictures && { PUENTE_PICTURES: places.pictures }) },
    fills,
    minutes,
  };
  const result = await runCheck(command, places);
  if (existsSync(report))
    return withPictures(tally(JSON.parse(readFileSync(report, 'utf8')), result), places.pictures, pictures);
  const failed = result.ok ? 0 : 1;
  return {
    passed: 0,
    failed,
    said: failed ? result.how : 'no files',
    tail: failed ? result.tail : [],
    log: result.log,
  };
}
