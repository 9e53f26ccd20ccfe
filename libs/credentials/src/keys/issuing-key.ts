import { createECDH, createPrivateKey, sign } from 'node:crypto';
import type { HeldIssuingKey, IssuingKey, KeyDevice } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { KeyStoreFault } from './key-store-fault.js';
import type { Signer } from './key-store.js';

const second = 1000;

/** A credential says in whole seconds when it was signed, so the second of a rotation belongs to both keys. */
const beginOf = (at: Instant): Instant => instant(Math.floor(milliseconds(at) / second) * second);
const endOf = (at: Instant): Instant => instant((Math.floor(milliseconds(at) / second) + 1) * second);

/** @param device that makes it and keeps its private part, where there is one */
export async function newIssuingKey(at: Instant, device?: KeyDevice): Promise<HeldIssuingKey> {
  if (device !== undefined) {
    const { kid, ...jwk } = await device.newSigningKey();
    return { kid, jwk, from: beginOf(at), device: true };
  }
  const { x, y, d } = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
  if (x === undefined || y === undefined || d === undefined) throw new KeyStoreFault('no key could be made');
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as const;
  return { kid: await calculateJwkThumbprint(jwk), jwk: { ...jwk, d }, from: beginOf(at) };
}

/** Without its private part, which is gone for ever; what it signed until then stays checkable. */
export const retired = (key: HeldIssuingKey, at: Instant): HeldIssuingKey => ({
  ...publicHalf(key),
  until: key.until ?? endOf(at),
});

export const publicHalf = ({ jwk: { kty, crv, x, y }, device: _device, ...key }: HeldIssuingKey): IssuingKey => ({
  ...key,
  jwk: { kty, crv, x, y },
});

/** @throws KeyStoreFault where the private part is missing, or is another key's */
export function signerOf({ kid, jwk, ...key }: HeldIssuingKey, device?: KeyDevice): Signer {
  if (key.device === true) {
    if (device === undefined)
      throw new KeyStoreFault(`the issuing key ${kid} is in a device, and this process has none`);
    return { kid, sign: (data) => device.sign(kid, data) };
  }
  const { d, x, y } = jwk;
  if (d === undefined) throw new KeyStoreFault(`the issuing key ${kid} has no private part`);
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(d, 'base64url');
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  if (!pair.getPublicKey().equals(point))
    throw new KeyStoreFault(`the issuing key ${kid} has another key’s private part`);
  const secret = createPrivateKey({ key: { ...jwk, d }, format: 'jwk' });
  return {
    kid,
    sign: (data) => Promise.resolve(sign('sha256', data, { key: secret, dsaEncoding: 'ieee-p1363' })),
  };
}
