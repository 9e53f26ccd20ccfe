import { CompactEncrypt, importJWK } from 'jose';
import type { KeyPeriod, Signer } from '../keys/index.js';
import type { Claims } from './sign-jws.js';
import { signJws } from './sign-jws.js';

/** By which a reader knows what is inside of the JWE: a JWS. */
const inside = 'JWS';

/**
 * Signed in the country's name, then sealed for whoever has the private half of `key`, and nobody else: a JWE (RFC 7516) over a JWS, the
 * order in which a signature cannot be taken off and put on something else.
 */
export async function sealFor(key: KeyPeriod['jwk'], payload: Claims, signer: Signer): Promise<string> {
  const signed = await signJws({ kid: signer.kid }, payload, signer);
  return new CompactEncrypt(Buffer.from(signed))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: inside })
    .encrypt(await importJWK(key, 'ECDH-ES+A256KW'));
}
