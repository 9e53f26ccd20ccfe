import type { CryptoKey, JWK } from 'jose';
import { calculateJwkThumbprint, importJWK } from 'jose';
import { KeyFault } from './key-fault.js';

/** Imports a key after checking that it is the one its id names: RFC 7638, so the id cannot be claimed by another key. */
export async function importKey(what: string, jwk: JWK & { readonly kid: string }): Promise<CryptoKey> {
  if ((await calculateJwkThumbprint(jwk)) !== jwk.kid) throw new KeyFault(`${what}: its id is not its thumbprint`);
  try {
    const key = await importJWK(jwk);
    if (key instanceof Uint8Array) throw new TypeError('not an asymmetric key');
    return key;
  } catch (error) {
    throw new KeyFault(`${what}: is not a point of its curve`, { cause: error });
  }
}
