import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../places.mjs';
import { runCheck } from './run-check.mjs';

/** In this order; from `int` on they need the servers, from `e2e` on whole nodes as processes. */
export const jestSuites = ['unit', 'histories', 'conformance', 'int', 'replay', 'e2e', 'fault'];
const withoutServers = ['unit', 'histories', 'conformance'];
export const needsServers = (suite) => !withoutServers.includes(suite);

/** The properties of the law over ten thousand generated cases each: far more than the unit suite has the time for. */
const histories = { args: ['--testPathPatterns', 'libs/domain/.*property'], env: { PUENTE_HISTORIES: '10000' } };
export const needsNodes = (suite) => suite === 'e2e' || suite === 'fault';

export async function runJestSuite(suite, { places, env }) {
  const report = join(places.home, `report-${suite}.json`);
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const more = suite === 'histories' ? histories : { args: [], env: {} };
  const one = needsServers(suite) ? ['--runInBand'] : []; // Temporal's core and the shared servers want one file at a time
  const project = suite === 'histories' ? 'unit' : suite;
  const how = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${report}`];
  const args = [jest, ...how, ...one, ...more.args];
  const result = await runCheck({ name: suite, command: process.execPath, args, env: { ...env, ...more.env } }, places);
  if (!existsSync(report)) {
    const failed = result.ok ? 0 : 1;
    return {
      passed: 0,
      failed,
      said: failed ? result.how : 'no files',
      tail: failed ? result.tail : [],
      log: result.log,
    };
  }
  return tally(JSON.parse(readFileSync(report, 'utf8')), result);
}

function tally(report, result) {
  const { numPassedTests: passed, numPendingTests: skipped, numRuntimeErrorTestSuites: broken } = report;
  const failed = report.numFailedTests + broken;
  const words = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  // Every test passed and Jest failed all the same: an open handle, a broken teardown, a time limit.
  const lost = !result.ok && failed === 0 ? 1 : 0;
  return {
    passed,
    failed: failed + lost,
    said: lost ? `${words.join(', ')}; jest itself ${result.how}` : words.join(', '),
    tail: lost ? result.tail : failures(report),
    log: result.log,
  };
}

/** Each failing test's name with the beginning of its message. */
function failures(report) {
  return report.testResults.flatMap((file) => {
    const name = relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [name, ...firstLines(file.message)];
    return failed.flatMap((test) => [`${name}: ${test.fullName}`, ...firstLines(test.failureMessages[0] ?? '')]);
  });
}

const firstLines = (message) =>
  message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line))
    .slice(0, 12)
    .map((line) => `    ${line.trimEnd()}`);
