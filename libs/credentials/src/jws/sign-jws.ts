import type { Signer } from '../keys/index.js';

/** JSON that is signed; `undefined` fields are left out, as JSON.stringify does. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * JWS in compact serialization (RFC 7515 §7.1), ES256. By hand, because a library wants the private key and the key store
 * never gives it away.
 */
export async function signJws(header: Claims, payload: Claims, signer: Signer): Promise<string> {
  const signed = `${encode({ alg: 'ES256', ...header })}.${encode(payload)}`;
  const signature = await signer.sign(Buffer.from(signed));
  return `${signed}.${Buffer.from(signature).toString('base64url')}`;
}

const encode = (json: Claims): string => Buffer.from(JSON.stringify(json)).toString('base64url');
