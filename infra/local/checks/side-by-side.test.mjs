import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from './side-by-side.mjs';

/** Works that end when they are told to, and what was begun, in order, with the fault that each heard of. */
function scene(...works) {
  const begun = [];
  const ends = new Map();
  const made = works.map((work) => ({
    ...work,
    run(missing) {
      begun.push(missing === undefined ? work.name : `${work.name} without ${missing.message}`);
      return new Promise((end) => ends.set(work.name, end));
    },
  }));
  const end = async (name, fault) => {
    ends.get(name)(fault);
    await new Promise(setImmediate);
  };
  return { works: made, begun, end };
}

test('as many at a time as there are cores, in their order; nothing goes before what only waits for room', async () => {
  const { works, begun, end } = scene({ name: 'a' }, { name: 'b' }, { name: 'c', cores: 2 }, { name: 'd' });
  const done = sideBySide(works, 2);
  assert.deepEqual(begun, ['a', 'b']);
  await end('b');
  assert.deepEqual(begun, ['a', 'b']);
  await end('a');
  assert.deepEqual(begun, ['a', 'b', 'c']);
  await end('c');
  assert.deepEqual(begun, ['a', 'b', 'c', 'd']);
  await end('d');
  await done;
});

test('nothing begins before what it needs is done, or before what it comes after; who needs what failed hears of it', async () => {
  const { works, begun, end } = scene(
    { name: 'suite', needs: ['servers'] },
    { name: 'last', after: ['suite', 'nobody'] },
    { name: 'servers' },
  );
  const done = sideBySide(works, 3);
  assert.deepEqual(begun, ['servers']);
  await end('servers', new Error('PostgreSQL'));
  assert.deepEqual(begun, ['servers', 'suite without PostgreSQL']);
  await end('suite');
  assert.equal(begun.at(-1), 'last');
  await end('last');
  await done;
});

test('works that wait for each other are a fault, and nothing that hangs', async () => {
  const { works } = scene({ name: 'a', needs: ['b'] }, { name: 'b', needs: ['a'] });
  await assert.rejects(sideBySide(works, 2), /nothing makes way for a, b/);
});

test('what takes no core begins as soon as what it comes after is over, though none is free', async () => {
  const { works, begun, end } = scene({ name: 'down', after: ['a'], cores: 0 }, { name: 'a' }, { name: 'b', cores: 2 });
  const done = sideBySide(works, 2);
  assert.deepEqual(begun, ['a']);
  await end('a');
  assert.deepEqual(begun, ['a', 'down', 'b']);
  await end('b');
  await end('down');
  await done;
});

test('what fills takes no core of the others: one beside them, and as many as there are cores when they are over', async () => {
  const fills = true;
  const { works, begun, end } = scene(
    { name: 'a' },
    { name: 'f', fills },
    { name: 'g', fills },
    { name: 'h', fills, after: ['a'] },
    { name: 'i', fills },
    { name: 'b' },
  );
  const done = sideBySide(works, 2);
  assert.deepEqual(begun, ['a', 'b', 'f']);
  await end('f');
  assert.deepEqual(begun.slice(3), ['g']);
  await end('a');
  assert.deepEqual(begun.slice(4), []);
  await end('b');
  assert.deepEqual(begun.slice(4), ['h']);
  await end('g');
  assert.deepEqual(begun.slice(5), ['i']);
  await end('h');
  await end('i');
  await done;
});
