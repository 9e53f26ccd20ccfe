import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeldIssuingKey } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { compromised, memoryKeyStore, newIssuingKey, openKeyStore, retired, rotated } from './index.js';
import { from, keepsKeys } from './key-store.contract.js';

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

describe('a rotation', () => {
  const later = '2026-07-01T10:00:00.250Z' as Instant;
  const last = '2026-09-01T10:00:00.000Z' as Instant;

  it('leaves one key that signs, and no private part of any other', async () => {
    const once = await rotated([await newIssuingKey(from)], later);
    const twice = await rotated(once, last);
    const [third, second, first] = twice;
    expect(twice.map(({ jwk }) => jwk.d === undefined)).toEqual([false, true, true]);
    expect(third).toMatchObject({ from: last });
    expect(second).toMatchObject({ kid: once[0]?.kid, until: '2026-09-01T10:00:01.000Z' });
    expect(first).toMatchObject({ from, until: '2026-07-01T10:00:01.000Z' });
    await expect(openKeyStore(write(twice))).resolves.toBeDefined();
  });

  it('shares its own second between the two keys, because a signature tells no more than its second', async () => {
    const [next, ended] = await rotated([await newIssuingKey(from)], later);
    const claimed = '2026-07-01T10:00:00.000Z';
    for (const key of [next, ended]) expect(claimed >= String(key?.from) && claimed < (key?.until ?? '9')).toBe(true);
  });

  it('follows at once when the key that signs may be in other hands, and not when a retired one may', async () => {
    const [next, ended] = await rotated([await newIssuingKey(from)], later);
    if (next === undefined || ended === undefined) throw new RangeError('two keys');
    const since = '2026-08-01T00:00:00.000Z' as Instant;
    const afterwards = await compromised([next, ended], { kid: next.kid, since, at: last });
    expect(afterwards).toMatchObject([{ from: last }, { kid: next.kid, compromisedAt: since }, { kid: ended.kid }]);
    const old = await compromised([next, ended], { kid: ended.kid, since, at: last });
    expect(old).toEqual([next, { ...ended, compromisedAt: since }]);
  });

  it('never takes back since when a key may be in other hands', async () => {
    const [early, late] = ['2026-04-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'] as Instant[];
    const [next, ended] = await rotated([await newIssuingKey(from)], later);
    if (next === undefined || ended === undefined || early === undefined || late === undefined) throw new RangeError();
    const first = await compromised([next, ended], { kid: ended.kid, since: late, at: last });
    const moved = await compromised(first, { kid: ended.kid, since: early, at: last });
    expect(moved[1]?.compromisedAt).toBe(early);
    expect((await compromised(moved, { kid: ended.kid, since: late, at: last }))[1]?.compromisedAt).toBe(early);
  });
});
