import { hashFiles } from '../set-up/stamp.mjs';
import { root } from '../places.mjs';
import { runCheck } from './run-check.mjs';

const npm = (...args) => ({ command: 'npm', args: ['run', '--silent', ...args] });

/** Checks that need no server; each counts as one test. */
export const staticChecks = ['format', 'lint', 'layers', 'typecheck', 'words', 'generated'];

const commands = {
  format: npm('format:check'),
  lint: npm('lint'),
  layers: npm('layers'),
  typecheck: npm('typecheck'),
  words: npm('words:check'),
  generated: npm('generate:committed'),
};

/** Files made by a program and committed all the same, so that a reader and another country see them. */
const committed = ['libs/contracts/schemas', 'docs/api', 'docs/tables.md'];

export async function runStaticCheck(name, places) {
  const before = name === 'generated' ? hashFiles(root, committed) : undefined;
  const result = await runCheck({ name, ...commands[name] }, places);
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
  return tally(true, []);
}
