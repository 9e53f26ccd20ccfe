import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { noCountryNames } from '../../../eslint.countries.mjs';

const faults = (code) =>
  new Linter().verify(code, [{ languageOptions: { ecmaVersion: 2023 }, rules: noCountryNames }]).length;

test('a source file that names a country fails the lint', () => {
  for (const code of [
    "const home = 'MX';",
    "const topic = 'gt';",
    "people.user('mx.registrar');",
    "if (agency === 'mx-stps') go();",
    "rules.agreement('mx-gt-corridor');",
    "const audience = 'urn:puente:node:GT';",
    'pools.MX.query();',
    'const rules = { GT: 1 };',
    'const desk = `gt.${role}`;',
  ])
    assert.ok(faults(code) > 0, code);
});

test('words, examples and comments do not', () => {
  for (const code of [
    "const command = 'co-sign-reference';",
    'const expected = \'a country as two capital letters (ISO 3166-1), such as "GT"\';',
    '// MX and GT are packs like any other',
    "const action = 'complete';",
  ])
    assert.equal(faults(code), 0, code);
});
