import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portsFrom, testPortBases } from './ports.mjs';
import { Trouble } from './say.mjs';

const letters = [...'ABCDEFGHIJKLMNOPQRST'];
const some = (count) => letters.slice(0, count).map((letter) => `A${letter}`);

test('every part of every country has a port of its own', () => {
  const ports = Object.values(portsFrom(7400, some(19)));
  assert.equal(new Set(ports).size, ports.length);
  assert.equal(ports.length, 10 + 5 * 19);
});

test('two stacks on neighbouring bases never meet', () => {
  const [first, second] = testPortBases(8400).map((base) => Object.values(portsFrom(base, some(19))));
  assert.deepEqual(
    first.filter((port) => second.includes(port)),
    [],
  );
});

test('a base that cannot be used, and more countries than ports, are said in a sentence', () => {
  for (const base of ['80', 'x', '65500']) assert.throws(() => portsFrom(base, some(2)), /PUENTE_PORT_BASE must be/);
  assert.throws(() => portsFrom(7400, some(20)), Trouble);
});
