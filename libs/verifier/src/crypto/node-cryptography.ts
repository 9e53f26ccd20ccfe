import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { PublicJwk } from '../trust/index.js';
import type { Cryptography } from './cryptography.js';

interface Imported {
  readonly key: KeyObject;
  readonly dsaEncoding: 'ieee-p1363';
}

/** Importing a key takes as long as checking a signature with it. */
const imported = new WeakMap<PublicJwk, Imported | undefined>();

function importKey(jwk: PublicJwk): Imported | undefined {
  if (imported.has(jwk)) return imported.get(jwk);
  const key = keyOf(jwk);
  imported.set(jwk, key);
  return key;
}

function keyOf({ kty, crv, x, y }: PublicJwk): Imported | undefined {
  try {
    return { key: createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  } catch {
    return undefined;
  }
}

export const nodeCryptography: Cryptography = {
  verify: (jwk, signed, signature) => {
    const key = importKey(jwk);
    return key !== undefined && verify('sha256', signed, key, signature);
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  gunzip: (bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit }),
};
