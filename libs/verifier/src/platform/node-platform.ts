import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { PublicJwk } from './public-jwk.js';
import { ecdsaDer } from './ecdsa-der.js';
import type { Platform } from './platform.js';

/** Importing a key takes as long as checking a signature with it. `null`: it is no key. */
const imported = new WeakMap<PublicJwk, KeyObject | null>();

function keyOf(jwk: PublicJwk): KeyObject | null {
  const before = imported.get(jwk);
  if (before !== undefined) return before;
  const key = importKey(jwk);
  imported.set(jwk, key);
  return key;
}

function importKey({ kty, crv, x, y }: PublicJwk): KeyObject | null {
  try {
    return createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
  } catch {
    return null;
  }
}

export const nodePlatform: Platform = {
  verify: (jwk, signed, signature) => {
    const key = keyOf(jwk);
    return key !== null && verify('sha256', signed, key, ecdsaDer(signature));
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  gunzip: (bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit }),
  texts: (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (from, to) => buffer.toString(undefined, from, to);
  },
};
