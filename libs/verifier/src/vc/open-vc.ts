import type { Opened, Place } from '../opened/opened.js';
import type { Fields } from '../input/read-json.js';
import { isFields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import type { OpenedJws } from '../jwt/open-jws.js';
import { openJws, signedBy, timeInOr } from '../jwt/open-jws.js';
import { readFacts } from '../jwt/read-facts.js';

/** The base context of VC 2.0; others of its type are not credentials that we know how to read. */
const context = 'https://www.w3.org/ns/credentials/v2';

/** W3C VC 2.0, secured as `vc+jwt` (W3C VC-JOSE-COSE §3.1). */
export function openVc(text: string): Opened {
  const jws = openCredential(text, 'OpenBadgeCredential');
  const { payload } = jws;
  const { record } = payload;
  return {
    form: 'vc+jwt',
    ...signedBy(issuerOf(payload), jws),
    notBefore: Math.max(dateIn(payload, 'validFrom') ?? -Infinity, timeInOr(payload, 'nbf', -Infinity)),
    expires: Math.min(dateIn(payload, 'validUntil') ?? Infinity, timeInOr(payload, 'exp', Infinity)),
    place: (statusLists) => placeOf(payload['credentialStatus'], statusLists),
    facts: () => {
      if (!isFields(record) || !isFields(record['holder'])) throw new Unreadable('malformed', 'no record');
      return readFacts(record, record['holder']);
    },
  };
}

/** What holds of every `vc+jwt`, status lists too. */
export function openCredential(text: string, type: string, limit?: number): OpenedJws {
  const jws = openJws(text, 'vc+jwt', limit);
  const { header, payload } = jws;
  if (header['cty'] !== undefined && header['cty'] !== 'vc') throw new Unreadable('wrong-type', 'not a credential');
  const { '@context': contexts, type: types } = payload;
  if (!Array.isArray(contexts) || contexts[0] !== context) throw new Unreadable('wrong-type', 'not VC 2.0');
  if (!Array.isArray(types) || !types.includes('VerifiableCredential') || !types.includes(type))
    throw new Unreadable('wrong-type', 'another credential');
  const issuer = issuerOf(payload);
  if (payload['iss'] !== undefined && payload['iss'] !== issuer) throw new Unreadable('malformed', 'two issuers');
  return jws;
}

export function issuerOf({ issuer }: Fields): string {
  const id = isFields(issuer) ? issuer['id'] : issuer;
  if (typeof id !== 'string') throw new Unreadable('malformed', 'no issuer');
  return id;
}

/** Milliseconds since 1970. */
export function dateIn(payload: Fields, name: string): number | undefined {
  const value = payload[name];
  if (value === undefined) return undefined;
  const date = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) throw new Unreadable('malformed', `${name} is not a date`);
  return date;
}

function placeOf(status: unknown, statusLists: string): Place | undefined {
  if (!isFields(status) || status['type'] !== 'BitstringStatusListEntry') return undefined;
  const { statusPurpose: purpose, statusListIndex: index, statusListCredential: list } = status;
  if (purpose !== 'revocation' || typeof index !== 'string' || typeof list !== 'string') return undefined;
  if (!/^\d{1,9}$/.test(index) || !list.startsWith(`${statusLists}/`)) return undefined;
  return { list, bit: Number(index) };
}
