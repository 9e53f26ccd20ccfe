import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tools } from '../places.mjs';
import { hashOf, isFresh, markFresh } from './stamp.mjs';

/** What invents requests for `npm test -- contract`; nothing of the product needs it. */
const folder = join(tools.folder, 'fuzzer');
const python = join(folder, 'bin', 'python3');
const requirements = join(root, 'test', 'contract', 'requirements.txt');

const wanted = () => hashOf(readFileSync(requirements, 'utf8'));
const fresh = () => isFresh(folder, '.stamp', wanted());

/** What must be on the machine to bring it, where it is missing. */
export const programsForFuzzer = () => ({ python: !fresh() });

/** @returns {Promise<Record<string, string>>} what the contract suite finds in its environment */
export async function installFuzzer(processes) {
  if (!fresh()) {
    rmSync(folder, { recursive: true, force: true });
    await processes.run('fuzzer-venv', 'python3', ['-m', 'venv', folder]);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', requirements];
    await processes.run('fuzzer-python', python, pip, { hint: 'pip could not fetch schemathesis from PyPI' });
    markFresh(folder, '.stamp', wanted());
  }
  return { PUENTE_FUZZER: join(folder, 'bin', 'schemathesis') };
}
