import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../places.mjs';
import { auditFaults, licenceFaults, lockFaults, scriptFaults } from './supply-chain.mjs';

const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const lock = json('package-lock.json');
const { allowScripts } = json('package.json');
const judged = json('infra', 'local', 'checks', 'supply-chain', 'judged.json');
const sum = `sha512-${'A'.repeat(86)}==`;
const withPackage = (entry) => ({ packages: { ...lock.packages, 'node_modules/stranger': entry } });

test('the lock file knows every archive again, and no mirror', () => {
  assert.deepEqual(lockFaults(lock), []);
  assert.equal(
    lockFaults(withPackage({ license: 'MIT', integrity: sum, resolved: 'https://mirror.example/x' })).length,
    1,
  );
  assert.equal(lockFaults(withPackage({ license: 'MIT' })).length, 1);
  assert.equal(lockFaults(withPackage({ license: 'MIT', integrity: 'sha1-x' })).length, 1);
});

test('[wall 6] every licence is judged', () => {
  assert.deepEqual(licenceFaults(lock, judged), []);
  for (const license of ['AGPL-3.0-only', 'UNLICENSED', undefined])
    assert.equal(licenceFaults(withPackage({ license, integrity: sum }), judged).length, 1);
  assert.equal(licenceFaults(lock, { ...judged, packages: { ...judged.packages, gone: 'x' } }).length, 1);
});

test('[wall 6] nothing runs when it is installed but what is listed', () => {
  assert.deepEqual(scriptFaults(lock, allowScripts, judged), []);
  assert.equal(scriptFaults(withPackage({ hasInstallScript: true }), allowScripts, judged).length, 1);
  assert.equal(scriptFaults(lock, { ...allowScripts, gone: true }, judged).length, 1);
});

test('a known fault fails, unless it is excepted with a reason and until a day', () => {
  const via = [{ severity: 'high', title: 'T', url: 'https://advisory.example/1' }, 'another'];
  const report = { vulnerabilities: { x: { name: 'x', via } } };
  const exception = { url: 'https://advisory.example/1', why: 'not reached', until: '2026-12-31' };
  assert.equal(auditFaults(report, [], '2026-12-01').length, 1);
  assert.deepEqual(auditFaults(report, [exception], '2026-12-01'), []);
  assert.equal(auditFaults(report, [exception], '2027-01-01').length, 1);
  assert.equal(auditFaults(report, [{ ...exception, why: '' }], '2026-12-01').length, 1);
});
