import { createHmac } from 'node:crypto';
import type { SampleKey } from './authorities.js';

export type Json = Record<string, unknown>;

const encode = (json: Json): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const decode = (part = ''): Json => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json;

/** The JWT of it is what is tampered with; disclosures stay as they are. */
function onJwt(text: string, change: (jwt: string) => string): string {
  const [jwt = '', ...rest] = text.split('~');
  return [change(jwt), ...rest].join('~');
}

/** Other claims under the signature of the true ones. */
export const alterClaims = (text: string, change: (claims: Json) => Json): string =>
  onJwt(text, (jwt) => {
    const [header = '', payload, signature = ''] = jwt.split('.');
    return `${header}.${encode(change(decode(payload)))}.${signature}`;
  });

/** Another header, signed by the very key: what only an issuer's own mistake, or somebody else's use of it, would make. */
export async function resign(text: string, change: Json, key: SampleKey, claims: (claims: Json) => Json = (c) => c) {
  const [jwt = '', ...rest] = text.split('~');
  const [header, payload] = jwt.split('.');
  const signed = `${encode({ ...decode(header), ...change })}.${encode(claims(decode(payload)))}`;
  const signature = Buffer.from(await key.signer.sign(Buffer.from(signed))).toString('base64url');
  return [`${signed}.${signature}`, ...rest].join('~');
}

export const unsigned = (text: string): string =>
  onJwt(text, (jwt) => {
    const [header, payload = ''] = jwt.split('.');
    return `${encode({ ...decode(header), alg: 'none' })}.${payload}.`;
  });

/** RFC 8725 §2.1: the public key, which everybody knows, as the secret of a MAC. */
export const macedWithPublicKey = (text: string, { trusted }: SampleKey): string =>
  onJwt(text, (jwt) => {
    const [header, payload = ''] = jwt.split('.');
    const signed = `${encode({ ...decode(header), alg: 'HS256' })}.${payload}`;
    return `${signed}.${createHmac('sha256', JSON.stringify(trusted.jwk)).update(signed).digest('base64url')}`;
  });
