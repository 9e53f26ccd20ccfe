import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../packs.mjs';
import { demonstrationUsers } from './users.mjs';

const users = demonstrationUsers(packs);
const namesIn = (country) => users.filter((user) => user.country === country).map(({ username }) => username);

test('every agency has somebody for each of its roles, and nobody has another country’s agency', () => {
  for (const { country, agencies } of packs)
    for (const { id, roles } of agencies)
      for (const role of roles) {
        const found = users.filter((user) => user.agency === id && user.roles.includes(role));
        assert.ok(found.length > 0, `${role} at ${id}`);
        assert.ok(found.every((user) => user.country === country));
      }
});

test('usernames are unique, and their people are marked as invented', () => {
  assert.equal(new Set(users.map(({ username }) => username)).size, users.length);
  for (const { name } of users) assert.match(name, /\(demostración\)$/);
});

test('the desk’s own people have the short names', () => {
  const agency = (id, roles) => ({ id, roles, shortName: id });
  const pack = {
    country: 'XX',
    desks: { intake: 'xx-work', review: 'xx-work', certification: 'xx-skills' },
    agencies: [agency('xx-skills', ['approver', 'assessor']), agency('xx-work', ['assistant', 'approver'])],
  };
  const made = demonstrationUsers([pack]).map(({ username, agency: at }) => `${username} ${at ?? ''}`.trim());
  assert.deepEqual(made, [
    'xx.counter xx-work',
    'xx.assessor.1 xx-skills',
    'xx.assessor.2 xx-skills',
    'xx.approver.1 xx-work',
    'xx.approver.2 xx-work',
    'xx.approver.skills.1 xx-skills',
    'xx.approver.skills.2 xx-skills',
    'xx.worker.1',
    'xx.worker.2',
  ]);
});

test('names that runbooks and tests rely on', () => {
  assert.ok(
    ['gt.counter', 'gt.supervisor', 'gt.reviewer.1', 'gt.approver.2'].every((name) => namesIn('GT').includes(name)),
  );
  assert.ok(['mx.counter', 'mx.registrar', 'mx.verifier'].every((name) => namesIn('MX').includes(name)));
});
