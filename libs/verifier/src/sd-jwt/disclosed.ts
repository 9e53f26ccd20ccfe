import type { Platform } from '../platform/platform.js';
import { readBase64url, writeBase64url } from '../input/base64url.js';
import type { Fields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import { parsed } from '../jwt/open-jws.js';

const forged = (what: string): Unreadable => new Unreadable('disclosure-forged', what);

/**
 * The claims that the holder disclosed (RFC 9901 §7.1), each held against the digests that the issuer signed. One that
 * was not signed, comes twice, or takes the place of a signed claim spoils them all.
 */
export async function disclosed(payload: Fields, disclosures: readonly string[], platform: Platform): Promise<Fields> {
  const signed = digestsIn(payload);
  const claims: Record<string, unknown> = {};
  for (const text of disclosures) {
    const digest = writeBase64url(await platform.sha256(new TextEncoder().encode(text)));
    if (!signed.delete(digest)) throw forged('not signed, or twice');
    const [name, value] = claimIn(text);
    if (Object.hasOwn(payload, name) || Object.hasOwn(claims, name)) throw forged('a claim that is there already');
    Object.defineProperty(claims, name, { value, enumerable: true });
  }
  return claims;
}

function digestsIn({ _sd_alg: algorithm, _sd: digests = [] }: Fields): Set<string> {
  if (algorithm !== 'sha-256') throw new Unreadable('wrong-algorithm', 'not SHA-256');
  if (!Array.isArray(digests) || !digests.every((digest) => typeof digest === 'string'))
    throw new Unreadable('malformed', 'digests that are none');
  const set = new Set<string>(digests);
  if (set.size < digests.length) throw forged('a digest twice');
  return set;
}

function claimIn(text: string): readonly [string, unknown] {
  const disclosure = parsed(readBase64url(text));
  if (!Array.isArray(disclosure) || disclosure.length !== 3) throw forged('not salt, name and value');
  const [salt, name, value] = disclosure as unknown[];
  if (typeof salt !== 'string' || typeof name !== 'string' || name === '_sd' || name === '...')
    throw forged('not salt, name and value');
  return [name, value];
}
