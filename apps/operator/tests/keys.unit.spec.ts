import { createPrivateKey, sign } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeKeyFile, TrustEntry } from '@puente/contracts/keys';
import { didDocument } from '@puente/credentials/did';
import { signJws } from '@puente/credentials/jws';
import { compromised, newIssuingKey, openKeyStore, rotated } from '@puente/credentials/keys';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import {
  announcementOf,
  assertTrusted,
  newEventKeys,
  newNodeKeys,
  openNodeKeys,
  readTrustAnnex,
  trustEntryOf,
} from '@puente/messaging/keys';
import { operator } from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-keys-'));
const paths = { PUENTE_KEYS: join(folder, 'keys.json'), PUENTE_TRUST: join(folder, 'trust.json') };
const [MX, GT] = ['MX', 'GT'] as [CountryCode, CountryCode];
const made = '2026-01-10T09:00:00.000Z' as Instant;

let server: Server;
let served: Record<string, unknown>;
let files: Record<'MX' | 'GT', NodeKeyFile>;
const did = (code: string) => `did:web:localhost%3A${(server.address() as AddressInfo).port}:${code.toLowerCase()}`;
const entryOf = (code: 'MX' | 'GT') => trustEntryOf(files[code], did(code));
const annexNow = () => JSON.parse(readFileSync(paths.PUENTE_TRUST, 'utf8')) as Record<string, TrustEntry>;
const keysNow = () => JSON.parse(readFileSync(paths.PUENTE_KEYS, 'utf8')) as NodeKeyFile;
const json = (words: readonly string[], now?: string) =>
  operator([...words, '--json'], paths, now === undefined ? {} : { now });
const start = (kid: string | undefined) => String(kid).slice(0, 8);

beforeAll(async () => {
  server = createServer((request, response) => {
    const document = served[request.url ?? ''];
    response.statusCode = document === undefined ? 404 : 200;
    response.end(typeof document === 'string' ? document : JSON.stringify(document ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
beforeEach(async () => {
  const withIssuing = async (code: CountryCode) => ({
    ...(await newNodeKeys(code)),
    issuing: [await newIssuingKey(made)],
  });
  files = { MX: await withIssuing(MX), GT: await withIssuing(GT) };
  writeFileSync(paths.PUENTE_KEYS, JSON.stringify(files.MX));
  chmodSync(paths.PUENTE_KEYS, 0o600);
  writeFileSync(paths.PUENTE_TRUST, JSON.stringify({ MX: entryOf('MX'), GT: entryOf('GT') }));
  publish();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** As the nodes' APIs do. */
const publish = () => {
  served = { '/mx/did.json': didDocument(entryOf('MX')), '/gt/did.json': didDocument(entryOf('GT')) };
};

describe('keys rotate', () => {
  it('makes a new key sign from now on; the old one keeps its dates and loses its private part', async () => {
    const store = await openKeyStore(paths.PUENTE_KEYS);
    const old = files.MX.issuing?.[0];
    const ran = await json(['keys', 'rotate', '--confirm', start(old?.kid)], '2026-11-24T15:00:00.500Z');
    expect(ran.data).toMatchObject({ ok: true, issuing: [{ from: '2026-11-24T15:00:00.000Z' }, { kid: old?.kid }] });
    const [current, retired] = keysNow().issuing ?? [];
    expect(retired).toMatchObject({ kid: old?.kid, from: made, until: '2026-11-24T15:00:01.000Z' });
    expect(retired?.jwk.d).toBeUndefined();
    expect(readFileSync(paths.PUENTE_KEYS, 'utf8')).not.toContain(String(old?.jwk.d));
    expect(statSync(paths.PUENTE_KEYS).mode & 0o777).toBe(0o600);
    // A process that runs signs with it, without a restart.
    expect((await store.current()).kid).toBe(current?.kid);
    expect(annexNow()['MX']?.issuing.map(({ kid }) => kid)).toEqual([current?.kid, old?.kid]);
    expect(readFileSync(paths.PUENTE_TRUST, 'utf8')).not.toContain('"d"');
    expect(annexNow()['GT']).toEqual(entryOf('GT'));
  });

  it('says what happens to old credentials, and does nothing unless it is confirmed', async () => {
    const before = readFileSync(paths.PUENTE_KEYS, 'utf8');
    const unasked = await operator(['keys', 'rotate', '--lang', 'en'], paths);
    expect(unasked.code).toBe(2);
    expect(unasked.err).toContain('The credentials that it signed stay valid');
    expect(unasked.err).toContain('its private part is destroyed');
    const wrong = await operator(['keys', 'rotate'], paths, { readLine: () => Promise.resolve('sí') });
    expect(wrong.err).toContain('Las credenciales que firmó siguen siendo válidas');
    expect((await json(['keys', 'rotate', '--confirm', 'yes'])).data).toMatchObject({
      error: { code: 'NOT_CONFIRMED' },
    });
    expect(readFileSync(paths.PUENTE_KEYS, 'utf8')).toBe(before);
  });

  it('takes its confirmation from whoever sits there', async () => {
    let asked = '';
    const readLine = (question: string) => {
      asked = question;
      return Promise.resolve(` ${start(files.MX.issuing?.[0]?.kid)}\n`);
    };
    expect((await operator(['keys', 'rotate'], paths, { readLine })).code).toBe(0);
    expect(asked).toContain(start(files.MX.issuing?.[0]?.kid));
    expect(keysNow().issuing).toHaveLength(2);
  });

  it('gives a node from before issuing its first key', async () => {
    const older = await newNodeKeys(MX);
    writeFileSync(paths.PUENTE_KEYS, JSON.stringify(older));
    expect((await json(['keys', 'rotate', '--confirm', start(older.signing.kid)])).code).toBe(0);
    expect(keysNow()).toMatchObject({ ...older, issuing: [{ from: '2026-11-24T15:00:00.000Z' }] });
  });

  it('is refused while another change goes on, so that no key that signed is lost', async () => {
    const half = `${paths.PUENTE_KEYS}.new`;
    writeFileSync(half, '');
    const confirm = ['keys', 'rotate', '--confirm', start(files.MX.issuing?.[0]?.kid)];
    expect((await json(confirm)).data).toMatchObject({ error: { code: 'KEYS_CHANGING' } });
    expect(existsSync(half)).toBe(true);
    rmSync(half);
    const both = await Promise.all([json(confirm), json(confirm)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(keysNow().issuing).toHaveLength(2);
    expect(existsSync(half)).toBe(false);
  });
});

describe('keys compromised', () => {
  it('marks the key that signs, since a day, and makes another sign at once', async () => {
    const kid = files.MX.issuing?.[0]?.kid ?? '';
    const words = ['keys', 'compromised', kid, '--since', '2026-10-01'];
    const unasked = await operator([...words, '--lang', 'en'], paths);
    expect(unasked.err).toContain('What claims to be signed with it since then is not accepted any more');
    expect(unasked.err).toContain('can lie about the date');
    expect((await json([...words, '--confirm', start(kid)])).data).toMatchObject({ ok: true });
    const [current, marked] = annexNow()['MX']?.issuing ?? [];
    expect(marked).toMatchObject({ kid, compromisedAt: '2026-10-01T00:00:00.000Z', until: '2026-11-24T15:00:01.000Z' });
    expect(current?.kid).not.toBe(kid);
    const shown = await operator(['keys', 'show'], paths);
    expect(shown.out).toContain('en otras manos desde 2026-10-01T00:00:00.000Z');
    expect(shown.code).toBe(0);
  });

  it('takes a fingerprint that begins with a dash for one', async () => {
    let key = await newIssuingKey(made);
    while (!key.kid.startsWith('-')) key = await newIssuingKey(made);
    files.MX = { ...files.MX, issuing: [key] };
    writeFileSync(paths.PUENTE_KEYS, JSON.stringify(files.MX));
    const ran = await json(['keys', 'compromised', key.kid, '--since', '2026-10-01', '--confirm', start(key.kid)]);
    expect(ran.data).toMatchObject({ ok: true, issuing: [{}, { kid: key.kid }] });
    expect((await operator(['keys', 'compromised', key.kid, '--sinc', '2026-10-01'], paths)).code).not.toBe(0);
  });

  it('needs a key of this node and a day that has come', async () => {
    const kid = files.MX.issuing?.[0]?.kid ?? '';
    const since = (key: string, day: string) =>
      json(['keys', 'compromised', key, '--since', day, '--confirm', start(key)]);
    expect((await since(files.GT.issuing?.[0]?.kid ?? '', '2026-10-01')).data).toMatchObject({
      error: { code: 'NO_SUCH_KEY' },
    });
    for (const day of ['2026-12-01', 'yesterday', '2026-13-01', '01/10/2026'])
      expect((await since(kid, day)).data).toMatchObject({ error: { code: 'NOT_A_DAY' } });
    expect(keysNow().issuing).toHaveLength(1);
  });
});

describe('keys show', () => {
  it('tells the history of every key of this node and of the others, and nothing secret', async () => {
    await json(['keys', 'rotate', '--confirm', start(files.MX.issuing?.[0]?.kid)]);
    const ran = await json(['keys', 'show']);
    const node = { country: 'MX', issuing: [{ from: '2026-11-24T15:00:00.000Z' }, { from: made }] };
    expect(ran.data).toMatchObject({
      ok: true,
      agreesWithAnnex: true,
      node,
      trusted: [{ country: 'MX' }, { country: 'GT' }],
    });
    for (const secret of [files.MX.master, files.MX.session, keysNow().issuing?.[0]?.jwk.d ?? '-'])
      expect(ran.out).not.toContain(secret);
  });

  it('says what is wrong with a file of keys, and never what is in it', async () => {
    chmodSync(paths.PUENTE_KEYS, 0o644);
    expect((await json(['keys', 'show'])).data).toMatchObject({
      error: { said: expect.stringContaining('chmod 600') as string },
    });
  });

  it('sees that the annex names other keys than this node has', async () => {
    writeFileSync(paths.PUENTE_TRUST, JSON.stringify({ GT: entryOf('GT'), MX: { ...entryOf('MX'), issuing: [] } }));
    const ran = await json(['keys', 'show']);
    expect(ran).toMatchObject({ code: 1, data: { agreesWithAnnex: false } });
  });
});

describe('another country’s keys', () => {
  const peers = async () => (await json(['keys', 'check-peers'])).data['peers'];
  const sound = (code: string) => ({ country: code, did: did(code), faults: [] });

  it('are what it publishes, and that is what the annex pins', async () => {
    expect(await peers()).toEqual([sound('MX'), sound('GT')]);
    expect((await json(['keys', 'check-peers'])).code).toBe(0);
  });

  it('that are not those of the annex are a fault that an operator sees', async () => {
    served['/gt/did.json'] = didDocument({ ...entryOf('GT'), issuing: entryOf('MX').issuing });
    const ran = await json(['keys', 'check-peers']);
    expect(ran.code).toBe(1);
    const faults = [
      { code: 'UNKNOWN_KEY', kid: files.MX.issuing?.[0]?.kid },
      { code: 'MISSING_KEY', kid: files.GT.issuing?.[0]?.kid },
    ];
    expect(ran.data['peers']).toEqual([sound('MX'), { ...sound('GT'), faults }]);
    expect((await operator(['keys', 'check-peers', '--lang', 'en'], paths)).out).toContain('by telephone');
  });

  it('that cannot be read are a fault too', async () => {
    served['/gt/did.json'] = 'x'.repeat(100_001);
    expect(await peers()).toEqual([sound('MX'), { ...sound('GT'), faults: [{ code: 'TOO_LARGE' }] }]);
    served['/gt/did.json'] = '{';
    expect(await peers()).toEqual([sound('MX'), { ...sound('GT'), faults: [{ code: 'NOT_A_DOCUMENT' }] }]);
    served = {};
    expect(await peers()).toMatchObject([{ faults: [{ code: 'NOT_OK' }] }, { faults: [{ code: 'NOT_OK' }] }]);
  });

  it('are asked for on this machine only by a node that is on it', async () => {
    const published = { ...entryOf('MX'), did: 'did:web:api.puente.example' };
    writeFileSync(paths.PUENTE_TRUST, JSON.stringify({ MX: published, GT: entryOf('GT') }));
    const ran = await json(['keys', 'check-peers']);
    expect(ran.data['peers']).toMatchObject([{ country: 'MX' }, { country: 'GT', faults: [{ code: 'NOT_HTTPS' }] }]);
  });

  it('are taken over after a rotation, when its people said the fingerprint', async () => {
    files.GT = {
      ...files.GT,
      issuing: [...(await rotated(files.GT.issuing ?? [], '2026-11-20T00:00:00.000Z' as Instant))],
    };
    publish();
    expect(await peers()).toMatchObject([
      { faults: [] },
      { faults: [{ code: 'UNKNOWN_KEY' }, { code: 'OTHER_DATES' }] },
    ]);
    const [next, old] = entryOf('GT').issuing;
    for (const other of [old?.kid, files.MX.issuing?.[0]?.kid, 'x'])
      expect((await json(['keys', 'take', 'GT', String(other)])).data).toMatchObject({ error: { code: 'NOT_TAKEN' } });
    expect((await json(['keys', 'take', 'MX', String(next?.kid)])).data).toMatchObject({
      error: { code: 'NO_SUCH_COUNTRY' },
    });
    expect((await json(['keys', 'take', 'Guatemala', 'x'])).data).toMatchObject({ error: { code: 'NOT_A_COUNTRY' } });
    expect((await json(['keys', 'take', 'GT', String(next?.kid)])).code).toBe(0);
    expect(annexNow()['GT']).toEqual(entryOf('GT'));
    expect(await peers()).toEqual([sound('MX'), sound('GT')]);
  });

  it('are not taken where more changed than that key', async () => {
    const before = annexNow();
    const [first] = files.GT.issuing ?? [];
    const next = await newIssuingKey('2026-11-20T00:00:00.000Z' as Instant);
    const another = await newNodeKeys(GT);
    const { jwk } = next;
    const publicNext = { ...next, jwk: { kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y } };
    const ended = { ...entryOf('GT').issuing[0], until: '2026-11-20T00:00:01.000Z' as Instant };
    const take = async (entry: TrustEntry) => {
      served['/gt/did.json'] = didDocument(entry);
      return (await json(['keys', 'take', 'GT', next.kid])).data;
    };
    const good = { ...entryOf('GT'), issuing: [publicNext, ended] } as TrustEntry;
    const refused = { error: { code: 'NOT_TAKEN' } };
    expect(await take({ ...good, signing: trustEntryOf(another, did('GT')).signing })).toMatchObject(refused);
    expect(await take({ ...good, issuing: [publicNext] })).toMatchObject(refused);
    expect(
      await take({ ...good, issuing: [publicNext, { ...ended, from: '2020-01-01T00:00:00.000Z' }] } as TrustEntry),
    ).toMatchObject(refused);
    expect(await take({ ...good, issuing: [publicNext, ended, ...entryOf('MX').issuing] } as TrustEntry)).toMatchObject(
      refused,
    );
    expect(await take({ ...good, issuing: [publicNext, ...entryOf('GT').issuing] })).toMatchObject(refused);
    expect(annexNow()).toEqual(before);
    expect(await take(good)).toMatchObject({ ok: true, issuing: [{ kid: next.kid }, { kid: first?.kid }] });
  });

  it('[attack 21] that were stolen are gone from the document, and taken with the dates of the list that the new key signed', async () => {
    const [stolen] = files.GT.issuing ?? [];
    const at = '2026-11-20T00:00:00.000Z' as Instant;
    const change = { kid: String(stolen?.kid), since: '2026-10-01T00:00:00.000Z' as Instant, at };
    const held = await compromised(files.GT.issuing ?? [], change);
    files.GT = { ...files.GT, issuing: [...held] };
    publish();
    expect(JSON.stringify(served['/gt/did.json'])).not.toContain(change.kid);
    const [next] = entryOf('GT').issuing;
    const take = () => json(['keys', 'take', 'GT', String(next?.kid)]);
    expect((await take()).data).toMatchObject({ error: { code: 'NOT_TAKEN' } });
    const name = { es: 'Guatemala', en: 'Guatemala' };
    const authority = {
      did: did('GT'),
      country: 'GT',
      name,
      keys: entryOf('GT').issuing,
      statusLists: 'https://gt.puente.example/status',
      agencies: [],
    };
    const list = { version: 1, issuedAt: at, validUntil: '2099-01-01T00:00:00.000Z', authorities: [authority] };
    const signed = { typ: 'trust-list+jwt', kid: `${did('GT')}#${String(next?.kid)}` };
    const key = createPrivateKey({ key: { ...held[0]?.jwk }, format: 'jwk' });
    served['/gt/trust-list'] = await signJws(
      signed,
      { iss: did('GT'), ...list },
      {
        kid: String(next?.kid),
        sign: (data) => Promise.resolve(sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })),
      },
    );
    expect((await take()).code).toBe(0);
    expect(annexNow()['GT']).toEqual(entryOf('GT'));
    expect(annexNow()['GT']?.issuing[1]).toMatchObject({ kid: change.kid, compromisedAt: change.since });
  });
});

describe('[wall 3] the keys of events', () => {
  const from = '2026-12-01T15:00:00.000Z';
  const until = '2026-12-15T15:00:00.000Z';
  const announce = (...more: string[]) => json(['keys', 'announce', ...more, '--confirm', start(files.MX.signing.kid)]);
  const follow = async (now?: string) => (await json(['keys', 'follow'], now)).data;
  /** As GT announces them on its own machine. */
  const announcedByGt = async (signer = files.GT.signing) => {
    const next = { ...(await newEventKeys()), from: from as Instant, until: until as Instant };
    const announced = await announcementOf({ ...files.GT, signing: signer, next }, did('GT'));
    const entry = { ...entryOf('GT'), announced };
    served['/gt/did.json'] = didDocument(entry);
    return { entry, next };
  };

  it('that follow are announced before they are used, signed with those of now, and taken up without a restart', async () => {
    const held = await openNodeKeys(paths.PUENTE_KEYS);
    expect(await announce()).toMatchObject({ code: 0, data: { from, until } });
    const { next, signing } = keysNow();
    expect(signing).toEqual(files.MX.signing);
    const annex = await readTrustAnnex(paths.PUENTE_TRUST);
    expect(annex.of(MX)?.next).toMatchObject({ from, until, signing: { kid: next?.signing.kid } });
    expect(assertTrusted(await held(), annex).next?.encryption.kid).toBe(next?.encryption.kid);
    const shown = await operator(['keys', 'show'], paths);
    expect(shown.code).toBe(0);
    expect(shown.out).toContain(
      `${String(next?.signing.kid)}  ${String(next?.encryption.kid)}  eventos, después  ${from}`,
    );
    expect((await announce()).data).toMatchObject({ error: { code: 'ALREADY_ANNOUNCED' } });
    const [own] = Object.values(annexNow());
    const document = didDocument(own as TrustEntry);
    expect(document.authentication).toHaveLength(2);
    expect(JSON.stringify(document)).not.toContain('"d"');
  });

  it('are announced two days before or more, and only by whoever confirms it', async () => {
    for (const times of [
      ['--from', '2026-11-26T14:59:00Z'],
      ['--from', 'tomorrow'],
      ['--until', '2026-12-02T14:00:00Z'],
    ])
      expect((await announce(...times)).data).toMatchObject({ error: { code: 'TOO_SOON' } });
    const unasked = await operator(['keys', 'announce', '--lang', 'en'], paths);
    expect(unasked.err).toContain(`the one of now counts until ${until}`);
    expect(keysNow()).toEqual(files.MX);
  });

  it('of another country are taken from what it publishes, without a telephone, and end when it said', async () => {
    const { entry, next } = await announcedByGt();
    expect((await json(['keys', 'check-peers'])).code).toBe(1);
    const gt = { country: 'GT', signing: next.signing.kid };
    expect(await follow()).toMatchObject({ ok: true, followed: [{ what: 'nothing' }, { ...gt, what: 'taken' }] });
    expect(annexNow()['GT']).toEqual(entry);
    expect((await json(['keys', 'check-peers'])).code).toBe(0);
    expect(await follow()).toMatchObject({ ok: true, followed: [{ what: 'nothing' }, { ...gt, what: 'nothing' }] });
    expect(await follow(until)).toMatchObject({ ok: true, followed: [{ what: 'nothing' }, { ...gt, what: 'ended' }] });
    expect(await follow(until)).toMatchObject({
      ok: true,
      followed: [{ what: 'nothing' }, { ...gt, what: 'nothing' }],
    });
    files.GT = { ...files.GT, signing: next.signing, encryption: next.encryption };
    publish();
    expect(await follow(until)).toMatchObject({
      ok: true,
      followed: [{ what: 'nothing' }, { ...gt, what: 'nothing' }],
    });
    expect(annexNow()['GT']).toEqual(entryOf('GT'));
  });

  it('of another country are not taken without notice, as a thief of its key would need it, unless somebody says who confirmed them', async () => {
    const before = annexNow();
    const { entry } = await announcedByGt();
    const late = '2026-11-30T15:00:01Z';
    expect(await follow(late)).toMatchObject({ ok: false, followed: [{ what: 'nothing' }, { what: 'LATE' }] });
    expect(annexNow()).toEqual(before);
    expect((await json(['keys', 'follow', '--at-once', 'GT'], late)).data).toMatchObject({
      error: { code: 'REASON_MISSING' },
    });
    const reason = 'Confirmada por teléfono con su autoridad';
    const hurried = await json(['keys', 'follow', '--at-once', 'GT', '--reason', reason], late);
    expect(hurried.data).toMatchObject({ ok: true, followed: [{ what: 'nothing' }, { what: 'taken' }] });
    expect(annexNow()['GT']).toEqual({ ...entry, atOnce: { at: '2026-11-30T15:00:01.000Z', reason } });
    await follow(until);
    expect(annexNow()['GT']).not.toHaveProperty('atOnce');
  });

  it('of another country are taken with the notice that was agreed with it', async () => {
    const annex = annexNow();
    writeFileSync(paths.PUENTE_TRUST, JSON.stringify({ ...annex, GT: { ...annex['GT'], noticeHours: 72 } }));
    await announcedByGt();
    expect(await follow('2026-11-28T15:00:01Z')).toMatchObject({ followed: [{ what: 'nothing' }, { what: 'LATE' }] });
    expect(await follow('2026-11-28T15:00:00Z')).toMatchObject({ followed: [{ what: 'nothing' }, { what: 'taken' }] });
  });

  it('of another country are not taken where its key did not sign them, or it had announced others', async () => {
    const before = annexNow();
    await announcedByGt(files.MX.signing);
    expect(await follow()).toMatchObject({ ok: false, followed: [{ what: 'nothing' }, { what: 'FORGED' }] });
    served['/gt/did.json'] = '{';
    expect(await follow()).toMatchObject({ ok: true, followed: [{ what: 'nothing' }, { what: 'nothing' }] });
    delete served['/gt/did.json'];
    expect(await follow()).toMatchObject({ ok: false, followed: [{ what: 'nothing' }, { what: 'NOT_OK' }] });
    expect(annexNow()).toEqual(before);
    const { entry } = await announcedByGt();
    await follow();
    await announcedByGt();
    expect(await follow()).toMatchObject({ ok: false, followed: [{ what: 'nothing' }, { what: 'OTHER' }] });
    expect(annexNow()['GT']).toEqual(entry);
  });

  it('of this country lose their private part when their time is over', async () => {
    await announce();
    const { next } = keysNow();
    await follow('2026-12-15T14:59:59Z');
    expect(keysNow().next).toEqual(next);
    expect(await follow(until)).toMatchObject({ ok: true, followed: [{ what: 'ended' }, { what: 'nothing' }] });
    const { signing, encryption } = { ...next };
    expect(keysNow()).toEqual({ ...files.MX, signing, encryption });
    expect(readFileSync(paths.PUENTE_KEYS, 'utf8')).not.toContain(files.MX.signing.d);
    expect(annexNow()['MX']).toEqual(trustEntryOf(keysNow(), did('MX')));
  });
});
