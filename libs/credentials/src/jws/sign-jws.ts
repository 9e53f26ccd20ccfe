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

/**
 * The same with the content left out (RFC 7515, appendix F): whoever checks it puts the bytes that lie beside it back in
 * their place.
 */
export async function signDetached(header: Claims, content: Uint8Array, signer: Signer): Promise<string> {
  const head = encode({ alg: 'ES256', ...header });
  const signature = await signer.sign(Buffer.from(`${head}.${Buffer.from(content).toString('base64url')}`));
  return `${head}..${Buffer.from(signature).toString('base64url')}`;
}

const encode = (json: Claims): string => Buffer.from(JSON.stringify(json)).toString('base64url');
