import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createNodeKeys, nodeFiles, thumbprint } from './node-keys.mjs';

const places = { nodes: mkdtempSync(join(tmpdir(), 'nodes-')) };
after(() => rmSync(places.nodes, { recursive: true }));
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

test('one step makes the keys of all nodes and the same trust annex for each, with nothing secret in it', () => {
  createNodeKeys(places, ['XX', 'YY']);
  const [one, other] = ['XX', 'YY'].map((country) => readFileSync(nodeFiles(places, country).trust, 'utf8'));
  assert.equal(one, other);
  assert.doesNotMatch(one, /"d":/);
  const { signing } = read(nodeFiles(places, 'XX').keys);
  assert.equal(JSON.parse(one).XX.fingerprint, thumbprint(signing));
  assert.equal(statSync(nodeFiles(places, 'XX').keys).mode & 0o077, 0);
});

test('a country that comes later is added; the others keep their keys', () => {
  const before = read(nodeFiles(places, 'XX').keys);
  assert.equal(createNodeKeys(places, ['XX', 'YY', 'ZZ']), 'made for ZZ');
  assert.deepEqual(read(nodeFiles(places, 'XX').keys), before);
  assert.deepEqual(Object.keys(read(nodeFiles(places, 'YY').trust)), ['XX', 'YY', 'ZZ']);
});
