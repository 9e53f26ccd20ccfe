import { createPublicKey, verify } from 'node:crypto';
import type { Instant } from '@puente/domain/kernel';
import { compactVerify, importJWK } from 'jose';
import type { KeyStore } from './index.js';

export const from = '2026-03-03T15:04:05.000Z' as Instant;

/** What holds of every adapter of the port; `fresh` opens one whose first key signs from `from`. */
export function keepsKeys(adapter: string, fresh: () => Promise<KeyStore>): void {
  describe(`${adapter}, as every key store,`, () => {
    const data = Buffer.from('what a country decided');

    it('signs with the newest key of its history, r and s in 64 bytes', async () => {
      const keys = await fresh();
      const [signer, [newest]] = await Promise.all([keys.current(), keys.history()]);
      const signature = await signer.sign(data);
      expect(signature).toHaveLength(64);
      expect(newest).toMatchObject({ kid: signer.kid, from });
      const key = createPublicKey({ key: { ...newest?.jwk }, format: 'jwk' });
      const ieee = { key, dsaEncoding: 'ieee-p1363' } as const;
      expect(verify('sha256', data, ieee, signature)).toBe(true);
      expect(verify('sha256', Buffer.from('what it did not'), ieee, signature)).toBe(false);
    });

    it('signs what JOSE reads as ES256', async () => {
      const keys = await fresh();
      const [signer, [newest]] = await Promise.all([keys.current(), keys.history()]);
      const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: signer.kid })).toString('base64url');
      const input = `${header}.${data.toString('base64url')}`;
      const jws = `${input}.${Buffer.from(await signer.sign(Buffer.from(input))).toString('base64url')}`;
      const { payload } = await compactVerify(jws, await importJWK({ ...newest?.jwk }, 'ES256'));
      expect(Buffer.from(payload)).toEqual(data);
    });

    it('tells public halves only', async () => {
      for (const { jwk } of await (await fresh()).history()) expect(Object.keys(jwk)).toEqual(['kty', 'crv', 'x', 'y']);
    });

    it('signs with one key until it is rotated', async () => {
      const keys = await fresh();
      expect((await keys.current()).kid).toBe((await keys.current()).kid);
      const current = (await keys.history()).filter(({ until }) => until === undefined);
      expect(current).toHaveLength(1);
    });
  });
}
