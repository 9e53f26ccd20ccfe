import type { NodeKeyFile } from '@puente/contracts/keys';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { country, instant, say } from '@puente/domain/kernel';
import { CompactEncrypt, CompactSign, decodeProtectedHeader, exportJWK, importJWK } from 'jose';
import { randomBytes } from 'node:crypto';
import type { NodeKeys, TrustAnnex, TrustedNode } from '../keys/index.js';
import {
  announcementOf,
  newEventKeys,
  newNodeKeys,
  nodeKeysFrom,
  trustAnnexFrom,
  trustEntryOf,
} from '../keys/index.js';
import type { SealedEvent, Told } from './index.js';
import { open, seal } from './index.js';

const codes = ['MX', 'GT', 'SV'] as const;
const did = (code: string) => `did:web:${code.toLowerCase()}.puente.example`;
const subject = 'GT-26-7K3M9Q-N' as CaseId;
const time = '2026-03-03T15:04:05.678Z' as Instant;
const told: Told = {
  type: 'submission.answered',
  id: '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a11',
  subject,
  time,
  data: { answer: { type: 'cannot-provide', reason: 'Zenaida lo perdió en el río' }, documents: [] },
};

describe('an event between countries', () => {
  const files = new Map<string, NodeKeyFile>();
  const nodes = new Map<string, NodeKeys>();
  let trust: TrustAnnex;
  let good: SealedEvent;

  /** Whom it is answered to: its signature holds. */
  const proven = { id: told.id, from: 'GT', subject };
  const keysOf = (code: string) => nodes.get(code) as NodeKeys;
  const node = (code: string) => trust.of(country(code)) as TrustedNode;
  const sealFrom = (signer: string, claims: string, event: Told = told, to = 'MX') =>
    seal(event, { keys: { ...keysOf(signer), country: country(claims) }, did: did(claims) }, node(to), time);
  const opened = (event: SealedEvent, at = 'MX') => open(event, keysOf(at), trust, time);
  const text = (event: SealedEvent) => Buffer.from(event.value).toString();

  /** What a sender with keys and ill will could make: any headers, any payload, properly encrypted. */
  async function encrypted(signed: string, header: object = {}): Promise<SealedEvent> {
    const value = await new CompactEncrypt(Buffer.from(signed))
      .setProtectedHeader({
        alg: 'ECDH-ES+A256KW',
        enc: 'A256GCM',
        kid: node('MX').encryption.kid,
        cty: 'puente-event+jwt',
        ...header,
      })
      .encrypt(node('MX').encryption.key);
    return { ...good, value: Buffer.from(value) };
  }
  const signedWith = (payload: string | object, header: object = {}) =>
    new CompactSign(Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'ES256', kid: keysOf('GT').signing.kid, typ: 'puente-event+jwt', ...header })
      .sign(keysOf('GT').signing.key);
  const attributes = () => ({
    id: told.id,
    type: 'org.puente.submission.answered.v1',
    source: did('GT'),
    subject,
    time,
    to: 'MX',
  });

  it('[D 6] says inside, signed, how often it was sent on purpose, and nothing of it the first time', async () => {
    const from = { keys: keysOf('GT'), did: did('GT') };
    const again = await opened(await seal(told, from, node('MX'), time, 3));
    expect(again).toMatchObject({ ok: true, event: { id: told.id, attempt: 3 } });
    expect(await opened(good)).not.toHaveProperty('event.attempt');
  });

  beforeAll(async () => {
    for (const code of codes) files.set(code, await newNodeKeys(country(code)));
    for (const [code, file] of files) nodes.set(code, await nodeKeysFrom(file));
    trust = await trustAnnexFrom(
      Object.fromEntries([...files].map(([code, file]) => [code, trustEntryOf(file, did(code))])),
    );
    good = await sealFrom('GT', 'GT');
  });

  it('arrives as it was told, from a proven sender', async () => {
    // What the worker says arrives as such: whoever receives it seals it.
    const data = { answer: { type: 'cannot-provide', reason: say('Zenaida lo perdió en el río') }, documents: [] };
    expect(await opened(good)).toEqual({ ok: true, event: { ...told, data, from: 'GT', to: 'MX' } });
  });

  it('[P6] imports no key of a country for an event: three secrets that are its own, and where it is opened the sender’s key for it alone', async () => {
    const imported = jest.spyOn(crypto.subtle, 'importKey');
    const formats = () => imported.mock.calls.splice(0).map(([format]) => format);
    const sealed = await sealFrom('GT', 'GT');
    expect(formats()).toEqual(['raw', 'raw', 'raw']);
    expect(await opened(sealed)).toMatchObject({ ok: true });
    expect(formats()).toEqual(['jwk', 'raw', 'raw']);
    imported.mockRestore();
  });

  it('shows the broker ids and instants only', () => {
    expect(good.topic).toBe('gt.submission');
    expect(good.key).toBe(subject);
    expect(Object.keys(good.headers).sort()).toEqual([
      'ce_id',
      'ce_recipient',
      'ce_sentat',
      'ce_source',
      'ce_specversion',
      'ce_subject',
      'ce_time',
      'ce_type',
      'content-type',
    ]);
    expect(JSON.stringify(good.headers) + text(good)).not.toContain('Zenaida');
  });

  it('for another country is not opened', async () => {
    expect(await opened(good, 'SV')).toMatchObject({ ok: false, reason: 'NOT_FOR_THIS_COUNTRY' });
    const forSv = await sealFrom('GT', 'GT', told, 'SV');
    const redirected = { ...forSv, headers: { ...forSv.headers, ce_recipient: 'MX' } };
    expect(await opened(redirected)).toMatchObject({ ok: false, reason: 'CANNOT_DECRYPT' });
  });

  it('signed with another country’s key is refused', async () => {
    expect(await opened(await sealFrom('SV', 'GT'))).toMatchObject({ ok: false, reason: 'BAD_SIGNATURE' });
  });

  it('from a country that nobody agreed with, or from oneself, is refused', async () => {
    const stranger = { ...good, headers: { ...good.headers, ce_source: did('XX') } };
    expect(await opened(stranger)).toMatchObject({ ok: false, reason: 'UNKNOWN_COUNTRY' });
    expect(await opened(await sealFrom('MX', 'MX'))).toMatchObject({ ok: false, reason: 'UNKNOWN_COUNTRY' });
  });

  it.each(['mx.submission', 'sv.submission', 'gt.recognition', 'submission', ''])(
    'under the prefix %j is refused',
    async (topic) => {
      expect(await opened({ ...good, topic })).toMatchObject({ ok: false, reason: 'WRONG_PREFIX' });
    },
  );

  it('kept from before its sender changed the key of events is refused, and what the new key signs is not', async () => {
    const renewed = await newNodeKeys(country('GT'));
    const entries = Object.fromEntries([...files].map(([code, file]) => [code, trustEntryOf(file, did(code))]));
    const after = await trustAnnexFrom({ ...entries, GT: trustEntryOf(renewed, did('GT')) });
    expect(await open(good, keysOf('MX'), after, time)).toMatchObject({ ok: false, reason: 'BAD_SIGNATURE' });
    const from = { keys: await nodeKeysFrom(renewed), did: did('GT') };
    expect(await open(await seal(told, from, node('MX'), time), keysOf('MX'), after, time)).toMatchObject({ ok: true });
  });

  it('is signed with, and sealed for, the keys that follow from their first moment on, and the old ones count until theirs ends', async () => {
    const [before, nearly, from, between, end] = ['10:00:00', '14:30:00', '15:00:00', '16:00:00', '20:00:00'].map(
      (hour) => instant(`2026-03-03T${hour}Z`),
    ) as [Instant, Instant, Instant, Instant, Instant];
    const follow = async (code: string) => {
      const file = { ...(files.get(code) as NodeKeyFile), next: { ...(await newEventKeys()), from, until: end } };
      const entry = { ...trustEntryOf(file, did(code)), announced: await announcementOf(file, did(code)) };
      return { keys: await nodeKeysFrom(file), entry };
    };
    const [gt, mx] = [await follow('GT'), await follow('MX')];
    const annex = await trustAnnexFrom({ GT: gt.entry, MX: mx.entry });
    const receiver = annex.of(country('MX')) as TrustedNode;
    const sealAt = (at: Instant) => seal(told, { keys: gt.keys, did: did('GT') }, receiver, at);
    const kidOf = (event: SealedEvent) => decodeProtectedHeader(text(event)).kid;
    const [old, next] = [await sealAt(before), await sealAt(from)];
    expect([kidOf(old), kidOf(next)]).toEqual([mx.keys.encryption.kid, mx.keys.next?.encryption.kid]);
    for (const at of [before, between]) expect(await open(old, mx.keys, annex, at)).toMatchObject({ ok: true });
    // Its receiver's clock may be slow by an hour, and by no day: else who announced it in GT's name would be believed at once.
    expect(await open(next, mx.keys, annex, before)).toMatchObject({ ok: false, reason: 'BAD_SIGNATURE' });
    const hurried = await trustAnnexFrom({
      ...{ GT: { ...gt.entry, atOnce: { at: before, reason: 'Confirmed by telephone' } }, MX: mx.entry },
    });
    expect(await open(next, mx.keys, hurried, before)).toMatchObject({ ok: true });
    for (const at of [nearly, between, end]) expect(await open(next, mx.keys, annex, at)).toMatchObject({ ok: true });
    expect(await open(old, mx.keys, annex, end)).toMatchObject({ ok: false, reason: 'BAD_SIGNATURE' });
  });

  it('with an altered body is refused, wherever it was altered', async () => {
    const parts = text(good).split('.');
    for (const index of parts.keys()) {
      const altered = parts.map((part, at) => (at === index ? flipped(part) : part)).join('.');
      expect(await opened({ ...good, value: Buffer.from(altered) })).toMatchObject({
        ok: false,
        reason: 'CANNOT_DECRYPT',
      });
    }
  });

  it.each([
    ['ce_id', '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a12'],
    ['ce_type', 'org.puente.submission.filed.v1'],
    ['ce_time', '2026-03-03T15:04:05.679Z'],
  ])('with an altered %s is refused', async (name, value) => {
    const altered = { ...good, headers: { ...good.headers, [name]: value } };
    expect(await opened(altered)).toMatchObject({ ok: false, reason: 'HEADERS_DISAGREE' });
  });

  it('moved to another case is refused, in its header and in its key', async () => {
    const other = 'GT-26-000000-H';
    const moved = { ...good, key: other, headers: { ...good.headers, ce_subject: other } };
    expect(await opened(moved)).toEqual({ ok: false, reason: 'HEADERS_DISAGREE', detail: 'subject' });
    expect(await opened({ ...good, key: other })).toEqual({ ok: false, reason: 'HEADERS_DISAGREE', detail: 'key' });
  });

  it('whose headers are missing or misshapen is not an event, and the headers are named', async () => {
    const rest = Object.fromEntries(Object.entries(good.headers).filter(([name]) => name !== 'ce_id'));
    const bare = { ...good, headers: { ...rest, ce_recipient: 'Mexico', 'content-type': 'text/plain' } };
    expect(await opened(bare)).toEqual({
      ok: false,
      reason: 'NOT_AN_EVENT',
      detail: 'content-type, ce_id, ce_recipient',
    });
    expect(await opened({ ...good, headers: {} })).toMatchObject({ reason: 'NOT_AN_EVENT' });
  });

  it('cannot choose how it is checked', async () => {
    const payload = { ...attributes(), data: told.data };
    const none = `${base64({ alg: 'none', kid: keysOf('GT').signing.kid, typ: 'puente-event+jwt' })}.${base64(payload)}.`;
    const publicKey = JSON.stringify(await exportJWK(node('GT').signing.key));
    const hs256 = await new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'HS256', kid: keysOf('GT').signing.kid, typ: 'puente-event+jwt' })
      .sign(Buffer.from(publicKey));
    const withItsOwnKey = await signedWith(payload, { kid: keysOf('SV').signing.kid });
    const anotherKindOfToken = await signedWith(payload, { typ: 'at+jwt' });
    for (const signed of [none, hs256, withItsOwnKey, anotherKindOfToken, 'not a signature', ''])
      expect(await opened(await encrypted(signed))).toMatchObject({ ok: false, reason: 'BAD_SIGNATURE' });
  });

  it('cannot choose how it is encrypted', async () => {
    const signed = await signedWith({ ...attributes(), data: told.data });
    expect(await opened(await encrypted(signed))).toMatchObject({ ok: true });
    for (const header of [{ alg: 'ECDH-ES' }, { enc: 'A128CBC-HS256' }, { cty: 'text/plain' }, { kid: 'another' }])
      expect(await opened(await encrypted(signed, header))).toMatchObject({ ok: false, reason: 'CANNOT_DECRYPT' });
    const direct = await new CompactEncrypt(Buffer.from(signed))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(randomBytes(32));
    expect(await opened({ ...good, value: Buffer.from(direct) })).toMatchObject({ reason: 'CANNOT_DECRYPT' });
  });

  it('whose signed content is not what its type says is refused, and the fault is named without its value', async () => {
    const answer = { type: 'cannot-provide', reason: 7 };
    const event = await encrypted(await signedWith({ ...attributes(), data: { answer, documents: [] } }));
    const detail = 'data.answer.reason: invalid_type';
    expect(await opened(event)).toEqual({ ok: false, reason: 'SCHEMA', detail, proven });
    for (const payload of ['', 'null', '[]', '"text"', '{', { data: told.data }])
      expect(await opened(await encrypted(await signedWith(payload)))).toMatchObject({ ok: false, reason: 'SCHEMA' });
  });

  it('of a version that this node does not know is refused after its sender is proven', async () => {
    const type = 'org.puente.submission.answered.v2';
    const event = await encrypted(await signedWith({ ...attributes(), type, data: {} }));
    const unknown = { ...event, headers: { ...event.headers, ce_type: type } };
    expect(await opened(unknown)).toEqual({ ok: false, reason: 'SCHEMA', detail: 'type: not known here', proven });
  });

  it('[D 2] that should confirm others is answered to nobody, of whatever version: two countries would never be done', async () => {
    for (const type of ['org.puente.confirmation.made.v1', 'org.puente.confirmation.made.v2']) {
      const event = await encrypted(await signedWith({ ...attributes(), type, data: {} }));
      const headers = { ...event.headers, ce_type: type };
      const refused = await opened({ ...event, topic: 'gt.confirmation', headers });
      expect(refused).toMatchObject({ ok: false, reason: 'SCHEMA' });
      expect(refused).not.toHaveProperty('proven');
    }
  });

  it('may be random bytes, deep JSON or very large, and is only refused', async () => {
    const garbage = [
      randomBytes(10_240),
      Buffer.alloc(0),
      Buffer.from('.'.repeat(10_000)),
      Buffer.alloc(27_000_000, 'a'),
    ];
    for (const value of garbage) expect(await opened({ ...good, value })).toMatchObject({ ok: false });
    const deep = `${JSON.stringify(attributes()).slice(0, -1)},"data":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await opened(await encrypted(await signedWith(deep)))).toMatchObject({ ok: false, reason: 'SCHEMA' });
  });

  it('is opened by the node’s key only', async () => {
    const stolen = { ...keysOf('SV'), country: country('MX') };
    expect(await open(good, stolen, trust, time)).toMatchObject({ ok: false, reason: 'CANNOT_DECRYPT' });
  });

  it('is made with keys that are imported as what they are', async () =>
    expect(await importJWK(files.get('MX')?.signing ?? {})).toMatchObject({ algorithm: { name: 'ECDSA' } }));
});

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Changes one character in the middle: the last one of a part may hold bits that nobody reads. */
const flipped = (part: string) => {
  const middle = Math.floor(part.length / 2);
  return part.slice(0, middle) + (part[middle] === 'A' ? 'B' : 'A') + part.slice(middle + 1);
};
