import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createNodeKeys, nodeFiles, thumbprint } from './node-keys.mjs';

const places = { nodes: mkdtempSync(join(tmpdir(), 'nodes-')) };
after(() => rmSync(places.nodes, { recursive: true }));
const ports = { 'agency-api-XX': 7401, 'agency-api-YY': 7402, 'agency-api-ZZ': 7403 };
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

test('one step makes the keys of all nodes and the same trust annex for each, with nothing secret in it', () => {
  createNodeKeys(places, ['XX', 'YY'], ports);
  const [one, other] = ['XX', 'YY'].map((country) => readFileSync(nodeFiles(places, country).trust, 'utf8'));
  assert.equal(one, other);
  assert.doesNotMatch(one, /"d":/);
  const { signing, issuing } = read(nodeFiles(places, 'XX').keys);
  const { fingerprint, did, issuing: annexed } = JSON.parse(one).XX;
  assert.equal(fingerprint, thumbprint(signing));
  assert.equal(did, 'did:web:localhost%3A7401');
  assert.deepEqual(
    annexed.map(({ kid }) => kid),
    issuing.map(({ jwk }) => thumbprint(jwk)),
  );
  assert.notEqual(annexed[0].kid, fingerprint);
  for (const file of ['keys', 'proxyKey']) assert.equal(statSync(nodeFiles(places, 'XX')[file]).mode & 0o077, 0);
  const [key, another] = ['XX', 'YY'].map((country) => readFileSync(nodeFiles(places, country).proxyKey, 'utf8'));
  assert.match(key, /^[\w-]{43}\n$/);
  assert.notEqual(key, another);
});

test('a country that comes later is added; the others keep their keys', () => {
  const before = read(nodeFiles(places, 'XX').keys);
  assert.equal(createNodeKeys(places, ['XX', 'YY', 'ZZ'], ports), 'made for ZZ');
  assert.deepEqual(read(nodeFiles(places, 'XX').keys), before);
  assert.deepEqual(Object.keys(read(nodeFiles(places, 'YY').trust)), ['XX', 'YY', 'ZZ']);
});

test('a node made before countries issued gets an issuing key and keeps every other', () => {
  const { keys } = nodeFiles(places, 'XX');
  const { issuing: _none, ...before } = read(keys);
  writeFileSync(keys, JSON.stringify(before));
  assert.equal(createNodeKeys(places, ['XX', 'YY', 'ZZ'], ports), 'made for XX (issuing)');
  const { issuing, ...after } = read(keys);
  assert.deepEqual(after, before);
  assert.equal(issuing.length, 1);
  assert.equal(statSync(keys).mode & 0o077, 0);
  assert.equal(createNodeKeys(places, ['XX', 'YY', 'ZZ'], ports), 'all there');
});
