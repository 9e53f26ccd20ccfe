import { hashFiles } from '../set-up/stamp.mjs';
import { root } from '../places.mjs';
import { runCheck } from './run-check.mjs';

/** Files made by a program and committed all the same, so that a reader and another country see them. */
const committed = [
  'apps/agency-api/src/process/docs/file-types.json',
  'docs/api',
  'docs/tables.md',
  'libs/contracts/schemas',
];

/** Checks that need no server; each is a script of package.json, and counts as one test. */
const scripts = {
  format: 'format:check',
  lint: 'lint',
  layers: 'layers',
  typecheck: 'typecheck',
  words: 'words:check',
  model: 'model:check',
  audit: 'audit:check',
  generated: 'generate:committed',
};

/** What writes files that others read meanwhile comes when those are through. */
const after = { generated: ['int', 'e2e', 'contract', 'fault', 'recovery', 'later', 'documents'] };

export const staticChecks = Object.entries(scripts).map(([name, script]) => ({
  name,
  needs: ['build'],
  after: after[name],
  fills: true,
  run: ({ places }) => runStaticCheck(name, script, places),
}));

async function runStaticCheck(name, script, places) {
  const before = name === 'generated' ? hashFiles(root, committed) : undefined;
  const result = await runCheck({ name, command: 'npm', args: ['run', '--silent', script], fills: true }, places);
  const tally = (ok, tail) => ({
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    said: ok ? '' : result.how,
    tail,
    log: result.log,
  });
  if (!result.ok) return tally(false, result.tail);
  if (before !== undefined && before !== hashFiles(root, committed)) {
    return tally(false, [
      `made again, files under ${committed.join(' or ')} came out differently: commit them as they are now`,
    ]);
  }
  // A check that could not be made says so beside its tick.
  return { ...tally(true, []), said: result.tail.find((line) => line.startsWith('not asked')) ?? '' };
}
