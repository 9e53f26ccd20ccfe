import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { databaseUrls } from './databases.mjs';
import { nodeFiles } from './node-keys.mjs';

const places = { nodes: mkdtempSync(join(tmpdir(), 'nodes-')) };
after(() => rmSync(places.nodes, { recursive: true }));
const server = 'postgres://postgres:secret@127.0.0.1:7450/postgres';
const urls = (country) => databaseUrls(places, server, country);

test('[attack 8] every process has a role and a password of its own, made once and in a file that nobody else reads', () => {
  const { owner, ...others } = urls('XX');
  const parts = [owner, ...Object.values(others)].map((url) => new URL(url));
  assert.deepEqual([...new Set(parts.map(({ pathname }) => pathname))], ['/puente_xx']);
  assert.equal(new Set(parts.map(({ username }) => username)).size, 7);
  assert.equal(new Set(parts.map(({ password }) => password)).size, 7);
  for (const { password, username } of parts) assert.ok(password.length >= 43 && password !== username);
  assert.equal(statSync(nodeFiles(places, 'XX').passwords).mode & 0o077, 0);
  assert.deepEqual(urls('XX'), { owner, ...others });
});

test('another node has others', () => {
  assert.notEqual(new URL(urls('YY').api).password, new URL(urls('XX').api).password);
});
