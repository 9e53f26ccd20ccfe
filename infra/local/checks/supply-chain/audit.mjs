/** `npm run audit:check`: what is known of the packages' faults. Where nobody can be asked, it says so and does not fail. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../../places.mjs';
import { auditFaults } from './supply-chain.mjs';

const { audit: exceptions } = JSON.parse(readFileSync(new URL('judged.json', import.meta.url), 'utf8'));
const asked = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
  ...{ cwd: root, encoding: 'utf8', timeout: 9_000 },
  env: { ...process.env, npm_config_fetch_retries: '0' },
});
const report = reportIn(asked.stdout);
if (report === undefined) {
  process.stdout.write('not asked: the registry answers no audit here, so known faults of packages are NOT checked\n');
} else {
  const faults = auditFaults(report, exceptions, new Date().toISOString().slice(0, 10));
  process.stdout.write(faults.length === 0 ? 'no known fault that is not excepted\n' : `${faults.join('\n')}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function reportIn(text) {
  try {
    const read = JSON.parse(text);
    return read.vulnerabilities === undefined ? undefined : read;
  } catch {
    return undefined;
  }
}
