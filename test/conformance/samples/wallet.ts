import { createHash } from 'node:crypto';
import type { Occasion } from '@puente/verifier/node';
import type { SampleKey } from './authorities.js';
import { today } from './authorities.js';

export const occasion: Occasion = { nonce: 'n-0S6_WzA2Mj', audience: 'https://employer.example' };

const encode = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');

const nameIn = (disclosure: string): string =>
  (JSON.parse(Buffer.from(disclosure, 'base64url').toString()) as [string, string])[1];

/** Shows only the named facts. */
export function show(sdJwt: string, names: readonly string[]): string {
  const [jwt = '', ...rest] = sdJwt.split('~');
  const shown = rest.filter((disclosure) => disclosure !== '' && names.includes(nameIn(disclosure)));
  return `${[jwt, ...shown].join('~')}~`;
}

/** The wallet's proof for an occasion (RFC 9901 §4.3). */
export async function bind(shown: string, wallet: SampleKey, changes: Record<string, unknown> = {}): Promise<string> {
  const header = encode({ alg: 'ES256', typ: 'kb+jwt' });
  const payload = encode({
    iat: Math.floor(Date.parse(today) / 1000),
    aud: occasion.audience,
    nonce: occasion.nonce,
    sd_hash: createHash('sha256').update(shown).digest('base64url'),
    ...changes,
  });
  const signature = await wallet.signer.sign(Buffer.from(`${header}.${payload}`));
  return `${shown}${header}.${payload}.${Buffer.from(signature).toString('base64url')}`;
}
