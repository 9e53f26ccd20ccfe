import type { Instant } from '@puente/domain/kernel';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { newIssuingKey, publicHalf, retired } from '../keys/index.js';
import type { PublishedKeys } from './index.js';
import { compareDocument, DidDocument, didDocument, didWebOf, didWebUrl, publicUrlOf, takeDocument } from './index.js';

const at = (day: string) => `${day}T12:00:00.000Z` as Instant;

async function eventKey(alg: string) {
  const { x, y } = await exportJWK((await generateKeyPair('ES256')).publicKey);
  const jwk = { kty: 'EC', crv: 'P-256', x: String(x), y: String(y) } as const;
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg };
}

describe('a did:web identifier', () => {
  it.each([
    ['did:web:api.puente.example', 'https://api.puente.example/.well-known/did.json', 'https://api.puente.example'],
    ['did:web:localhost%3A7403', 'http://localhost:7403/.well-known/did.json', 'http://localhost:7403'],
    [
      'did:web:gob.example%3A8443:puente',
      'https://gob.example:8443/puente/did.json',
      'https://gob.example:8443/puente',
    ],
  ])('%s is found at %s', (did, document, base) => {
    expect(didWebUrl(did).href).toBe(document);
    expect(publicUrlOf(did)).toBe(base);
    expect(didWebOf(base)).toBe(did);
  });

  it.each(['did:key:z6Mk', 'did:web:', 'did:web:a@b', 'did:web:a%2Fb', 'web:a.example', 'did:web:[::1]'])(
    'is not %s',
    (did) => expect(() => didWebUrl(did)).toThrow('not a did:web identifier'),
  );
});

describe('the document of a node', () => {
  const did = 'did:web:api.puente.example';
  let keys: PublishedKeys;
  beforeAll(async () => {
    const [newest, older] = [await newIssuingKey(at('2026-07-01')), await newIssuingKey(at('2026-01-01'))];
    keys = {
      did,
      issuing: [publicHalf(newest), publicHalf(retired(older, at('2026-07-01')))],
      signing: await eventKey('ES256'),
      encryption: await eventKey('ECDH-ES+A256KW'),
    };
  });
  const published = () => JSON.parse(JSON.stringify(didDocument(keys))) as ReturnType<typeof didDocument>;

  it('publishes issuing keys, retired ones with the dates between which they signed, for assertions only', () => {
    const document = published();
    expect(document.assertionMethod).toEqual(keys.issuing.map(({ kid }) => `${did}#${kid}`));
    expect(document.authentication).toEqual([`${did}#${keys.signing.kid}`]);
    expect(document.keyAgreement).toEqual([`${did}#${keys.encryption.kid}`]);
    expect(document.verificationMethod[0]).toEqual({
      id: `${did}#${keys.issuing[0]?.kid ?? ''}`,
      type: 'JsonWebKey',
      controller: did,
      publicKeyJwk: { ...keys.issuing[0]?.jwk, kid: keys.issuing[0]?.kid, alg: 'ES256' },
      validFrom: at('2026-07-01'),
    });
    expect(document.verificationMethod[1]).toMatchObject({
      validFrom: at('2026-01-01'),
      expires: '2026-07-01T12:00:01.000Z',
    });
  });

  it('[attack 21] leaves out a key that others may have, and keeps every other, retired ones too', async () => {
    const [newest, older] = keys.issuing as [PublishedKeys['issuing'][0], PublishedKeys['issuing'][0]];
    const stolen = { ...publicHalf(await newIssuingKey(at('2026-03-01'))), until: at('2026-07-01') };
    const issuing = [newest, { ...stolen, compromisedAt: at('2026-06-20') }, older];
    const document = didDocument({ ...keys, issuing });
    expect(JSON.stringify(document)).not.toContain(stolen.kid);
    expect(document.assertionMethod).toEqual([newest, older].map(({ kid }) => `${did}#${kid}`));
    // Who still publishes it is told so.
    const careless = didDocument({ ...keys, issuing: [newest, stolen, older] });
    expect(await compareDocument(careless, { ...keys, issuing })).toEqual([{ code: 'UNKNOWN_KEY', kid: stolen.kid }]);
  });

  it('[attack 21] that lost a stolen key is taken with the dates that the country’s trust list tells, and not without', async () => {
    const [newest, older] = keys.issuing as [PublishedKeys['issuing'][0], PublishedKeys['issuing'][0]];
    const stolen = { ...older, compromisedAt: at('2026-06-20') };
    const published = didDocument({ ...keys, issuing: [newest, stolen] });
    expect(await takeDocument(published, keys, newest.kid)).toBeUndefined();
    expect(await takeDocument(published, keys, newest.kid, [older])).toBeUndefined();
    expect(await takeDocument(published, keys, newest.kid, [stolen])).toEqual([newest, stolen]);
    expect(await takeDocument(published, keys, stolen.kid, [stolen])).toBeUndefined();
  });

  it('agrees with the annex from which it was made', async () =>
    expect(await compareDocument(published(), keys)).toEqual([]));

  it('that names another key than the annex pins, or hides one, is told', async () => {
    const [kept, dropped] = keys.issuing;
    const less = didDocument({ ...keys, issuing: kept === undefined ? [] : [kept] });
    expect(await compareDocument(less, keys)).toEqual([{ code: 'MISSING_KEY', kid: dropped?.kid }]);
    const signing = await eventKey('ES256');
    expect(await compareDocument(didDocument({ ...keys, signing }), keys)).toEqual([
      { code: 'UNKNOWN_KEY', kid: signing.kid },
      { code: 'MISSING_KEY', kid: keys.signing.kid },
    ]);
  });

  it('that lets the key of events issue is told', async () => {
    const document = published();
    const grasping = { ...document, assertionMethod: [...document.assertionMethod, ...document.authentication] };
    expect(await compareDocument(grasping, keys)).toEqual([{ code: 'UNKNOWN_KEY', kid: keys.signing.kid }]);
  });

  it('that puts another key under an agreed fingerprint is told', async () => {
    const document = published();
    const [first, ...others] = document.verificationMethod;
    const { x, y } = await eventKey('ES256');
    const forged = { ...first, publicKeyJwk: { ...first?.publicKeyJwk, x, y } };
    const found = await compareDocument({ ...document, verificationMethod: [forged, ...others] }, keys);
    expect(found).toEqual([{ code: 'NOT_ITS_THUMBPRINT', kid: keys.issuing[0]?.kid }]);
  });

  it('that lets a retired key sign for longer is told', async () => {
    const [newest, old] = keys.issuing;
    if (newest === undefined || old === undefined) throw new RangeError('two keys');
    const longer = didDocument({ ...keys, issuing: [newest, { ...old, until: at('2027-01-01') }] });
    expect(await compareDocument(longer, keys)).toEqual([{ code: 'OTHER_DATES', kid: old.kid }]);
  });

  it('of another node, or no document at all, is told', async () => {
    expect(await compareDocument({ ...published(), id: 'did:web:other.example' }, keys)).toEqual([
      { code: 'OTHER_DID' },
    ]);
    for (const nothing of [undefined, null, [], {}, 'text', { id: did }])
      expect(await compareDocument(nothing, keys)).toEqual([{ code: 'NOT_A_DOCUMENT' }]);
    expect(DidDocument.safeParse(published()).success).toBe(true);
  });
});
