import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeldIssuingKey } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { memoryKeyStore, newIssuingKey, openKeyStore, retired } from './index.js';
import { from, keepsKeys } from './key-store.contract.spec.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-issuing-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newPath = () => join(folder, `${(files += 1)}.json`);
function write(issuing: unknown, path = newPath(), mode = 0o600): string {
  const draft = `${path}.new`;
  writeFileSync(draft, typeof issuing === 'string' ? issuing : JSON.stringify({ country: 'MX', issuing }));
  chmodSync(draft, mode);
  renameSync(draft, path);
  return path;
}

keepsKeys('the file', async () => openKeyStore(write([await newIssuingKey(from)])));
keepsKeys('memory', () => memoryKeyStore(from));

describe('the file of a node’s keys', () => {
  const later = '2026-07-01T10:00:00.250Z' as Instant;
  let first: HeldIssuingKey;
  let second: HeldIssuingKey;
  beforeAll(async () => {
    first = await newIssuingKey(from);
    second = await newIssuingKey(later);
  });

  it('shows a rotation to a process that runs, and keeps the old key published with both dates', async () => {
    const path = write([first]);
    const keys = await openKeyStore(path);
    expect((await keys.current()).kid).toBe(first.kid);
    write([second, retired(first, later)], path);
    expect((await keys.current()).kid).toBe(second.kid);
    expect(await keys.history()).toMatchObject([
      { kid: second.kid, from: '2026-07-01T10:00:00.000Z' },
      { kid: first.kid, from, until: '2026-07-01T10:00:01.000Z' },
    ]);
  });

  it('that is damaged while a process runs is not signed with', async () => {
    const path = write([first]);
    const keys = await openKeyStore(path);
    write('{"issuing":', path);
    await expect(keys.current()).rejects.toThrow('is not JSON');
    write([first], path);
    expect((await keys.current()).kid).toBe(first.kid);
  });

  it.each([0o604, 0o640, 0o660])('is refused when others may read it (%o)', async (mode) =>
    expect(openKeyStore(write([first], undefined, mode))).rejects.toThrow('can be read by others'),
  );

  it('without issuing keys is refused, and says what to do', async () =>
    expect(openKeyStore(write('{"country":"MX"}'))).rejects.toThrow('issuing: Invalid input: expected array'));

  it('is never quoted by the error that refuses it', async () => {
    const broken = openKeyStore(write(`{"issuing":[{"d":"${String(first.jwk.d)}"`));
    await expect(broken).rejects.not.toThrow(String(first.jwk.d));
  });

  it('with a key under another’s id, or with another’s private part, is refused', async () => {
    await expect(openKeyStore(write([{ ...first, kid: second.kid }]))).rejects.toThrow('its id is not its thumbprint');
    const mixed = { ...first, jwk: { ...first.jwk, d: second.jwk.d } };
    await expect(openKeyStore(write([mixed]))).rejects.toThrow('has another key’s private part');
  });

  it('signs with exactly one key: a retired one that kept its private part is refused', async () => {
    const ended = { ...first, until: later };
    for (const keys of [[ended], [second, ended], [second, first], [retired(first, later)], []])
      await expect(openKeyStore(write(keys))).rejects.toThrow('the node key file: issuing');
  });
});
