import type { KeyObject } from 'node:crypto';
import { generateKeyPair, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { PublicJwk } from './public-jwk.js';
import { ecdsaDer } from './ecdsa-der.js';
import { nodePlatform } from './node-platform.js';
import { webPlatform } from './web-platform.js';

let privateKey: KeyObject;
let jwk: PublicJwk;
beforeAll(async () => {
  const pair = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  privateKey = pair.privateKey;
  jwk = pair.publicKey.export({ format: 'jwk' }) as unknown as PublicJwk;
});
const message = Buffer.from('Se otorga a quien demostró');

/** One contract, in every adapter. */
describe.each(Object.entries({ Node: nodePlatform, browsers: webPlatform }))('the platform of %s', (_, platform) => {
  it('tells good signatures from bad ones', async () => {
    for (let each = 0; each < 40; each++) {
      const signature = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      expect(await platform.verify(jwk, message, signature)).toBe(true);
      const other = Uint8Array.from(signature);
      other[each] = (other[each] ?? 0) ^ 1;
      expect(await platform.verify(jwk, message, other)).toBe(false);
      expect(await platform.verify(jwk, Buffer.from('otra cosa'), signature)).toBe(false);
    }
  });

  it('takes no signature of zeros', async () => {
    expect(await platform.verify(jwk, message, new Uint8Array(64))).toBe(false);
  });

  it('takes no key that is no point of the curve, twice', async () => {
    const wrong = { ...jwk, x: jwk.y };
    const signature = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    expect(await platform.verify(wrong, message, signature)).toBe(false);
    expect(await platform.verify(wrong, message, signature)).toBe(false);
  });

  it('hashes with SHA-256', async () => {
    const hash = Buffer.from(await platform.sha256(Buffer.from('abc'))).toString('hex');
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('unpacks up to the limit and no further', async () => {
    const packed = gzipSync(Buffer.alloc(1_000, 7));
    expect(await platform.gunzip(packed, 1_000)).toHaveLength(1_000);
    await expect(Promise.resolve().then(() => platform.gunzip(packed, 999))).rejects.toThrow();
    await expect(Promise.resolve().then(() => platform.gunzip(Buffer.from('none'), 9))).rejects.toThrow();
  });
});

describe('a signature in DER', () => {
  const half = (hex: string) => hex.padStart(64, '0');

  it.each([
    [half('01') + half('02'), '3006020101020102'],
    [half('80') + half('7f'), '300702020080 02017f'.replace(' ', '')],
    [half('00') + half('ff01'), '30080201000203 00ff01'.replace(' ', '')],
  ])('of %s has no zeros too many and none too few', (signature, der) =>
    expect(Buffer.from(ecdsaDer(Buffer.from(signature, 'hex'))).toString('hex')).toBe(der),
  );
});
