import { createPublicKey, randomBytes, verify } from 'node:crypto';
import type { KeyDevice } from '@puente/contracts/keys';
import { openToken } from './token.js';

const library = process.env['PUENTE_SOFTHSM'] ?? '';
const label = process.env['PUENTE_SOFTHSM_TOKEN'] ?? '';
const pin = process.env['PUENTE_SOFTHSM_PIN'] ?? '';
let device: KeyDevice;

beforeAll(async () => {
  device = await openToken({ library, label, pin });
});
afterAll(() => device.close());

describe('[wall 3] a PKCS#11 token', () => {
  const data = Buffer.from('what a country decided');

  it('makes keys that sign, as many at once as it is asked, and shows their public halves only', async () => {
    const { kid, ...jwk } = await device.newSigningKey();
    expect(Object.keys(jwk)).toEqual(['kty', 'crv', 'x', 'y']);
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const signatures = await Promise.all([1, 2, 3, 4].map(() => device.sign(kid, data)));
    for (const signature of signatures)
      expect(verify('sha256', data, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  it('seals for exactly one name and about exactly one thing', async () => {
    const [one, other] = [await device.newMasterKey(), await device.newMasterKey()];
    const [plain, about] = [randomBytes(32), Buffer.from('key:one')];
    const sealed = await device.seal(one, plain, about);
    expect(sealed).toHaveLength(60);
    expect(Buffer.from(await device.unseal(one, sealed, about))).toEqual(plain);
    expect(await device.seal(one, plain, about)).not.toEqual(sealed);
    const changed = Uint8Array.from(sealed, (byte, at) => (at === 40 ? byte ^ 1 : byte));
    for (const wrong of [
      () => device.unseal(other, sealed, about),
      () => device.unseal(one, sealed, Buffer.from('key:two')),
      () => device.unseal(one, changed, about),
    ])
      await expect(wrong()).rejects.toThrow('C_Decrypt: 0x');
    expect(Buffer.from(await device.unseal(one, sealed, about))).toEqual(plain);
  });

  it('destroys a key for ever, and no other', async () => {
    const [{ kid }, { kid: kept }] = [await device.newSigningKey(), await device.newSigningKey()];
    await device.destroy(kid);
    await device.destroy(kid);
    await expect(device.sign(kid, data)).rejects.toThrow('the device has no such key');
    await expect(device.sign(kept, data)).resolves.toHaveLength(64);
  });

  it('is another process’s too, by its label and PIN', async () => {
    const { kid } = await device.newSigningKey();
    const again = await openToken({ library, label, pin });
    await expect(again.sign(kid, data)).resolves.toHaveLength(64);
    await again.close();
    await expect(openToken({ library, label: 'nobody’s', pin })).rejects.toThrow('no token has the label');
  });
});
