import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../places.mjs';
import { readBrokenRules, faultsIn } from './read.mjs';

/**
 * Breaks each rule of "Fair in every corner" once, and has the unit tests run that bear its number: they must notice. By
 * hand only (`npm run rules:broken`, or `-- R5 R10`), because it takes some minutes.
 */
const rules = readBrokenRules();
const faults = faultsIn(rules);
if (faults.length > 0) end(faults);

const asked = process.argv.slice(2);
const chosen = rules.filter(({ rule }) => asked.length === 0 || asked.includes(rule));
const home = mkdtempSync(join(tmpdir(), 'broken-rules-'));
try {
  const before = failuresOf(chosen.map(({ rule }) => rule));
  if (before.length > 0) end(['unbroken, these fail already:', ...before]);
  const unnoticed = chosen.filter((broken) => {
    const failed = failuresOf([broken.rule], rules.indexOf(broken));
    const noticed = failed.length === 0 ? 'NOBODY NOTICED' : `${failed.length} failed, first: ${failed[0]}`;
    process.stdout.write(`${broken.rule.padEnd(4)} ${broken.breaks}\n     ${broken.file}\n     ${noticed}\n`);
    return failed.length === 0;
  });
  process.exitCode = unnoticed.length === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Titles of the tests of these rules that fail while one is broken, by its place in the list, or none. */
function failuresOf(numbers, broken = '') {
  const titles = numbers.map((rule) => `\\[${rule}\\]`).join('|');
  const specs = execFileSync('git', ['grep', '-lE', titles, '--', '*.unit.spec.ts'], { cwd: root, encoding: 'utf8' });
  const report = join(home, 'report.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = join(root, 'infra', 'local', 'checks', 'broken-rules', 'jest.broken.cjs');
  const how = ['-c', config, '--json', `--outputFile=${report}`, '-t', titles, '--runTestsByPath'];
  const files = specs.trim().split('\n');
  rmSync(report, { force: true });
  const { error, stderr } = spawnSync(process.execPath, [jest, ...how, ...files], {
    cwd: root,
    env: { ...process.env, PUENTE_BROKEN_RULE: String(broken) },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (numPassedTests + numFailedTests === 0) throw new Error(`no test of ${numbers.join(', ')} ran\n${stderr}`);
  const unread = testResults.filter(
    ({ assertionResults, status }) => status === 'failed' && assertionResults.length === 0,
  );
  if (unread.length > 0)
    throw new Error(
      `with ${broken === '' ? 'no rule' : rules[broken].breaks} broken no test ran of ${unread[0].name}:\n${unread[0].message}`,
    );
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ fullName, status }) => (status === 'failed' ? [fullName] : [])),
  );
}

function end(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
