import { calculateJwkThumbprint } from 'jose';
import type { PublishedKeys, VerificationMethod } from './did-document.js';
import { didDocument, DidDocument } from './did-document.js';

/** How a published document differs from what was agreed; codes are public. */
export const differences = [
  'NOT_A_DOCUMENT',
  'OTHER_DID',
  'NOT_ITS_THUMBPRINT',
  'UNKNOWN_KEY',
  'MISSING_KEY',
  'OTHER_DATES',
] as const;
export interface Difference {
  readonly code: (typeof differences)[number];
  /** A key's fingerprint, where it is about one. */
  readonly kid?: string;
}

const purposes = ['assertionMethod', 'authentication', 'keyAgreement'] as const;

/**
 * Holds another country's published document against the trust annex. A key that the annex does not pin may be a rotation
 * that nobody told of, or a seized web server: either way a person must ask the other country, by another way.
 */
export async function compareDocument(published: unknown, agreed: PublishedKeys): Promise<readonly Difference[]> {
  const read = DidDocument.safeParse(published);
  if (!read.success) return [{ code: 'NOT_A_DOCUMENT' }];
  if (read.data.id !== agreed.did) return [{ code: 'OTHER_DID' }];
  const found: Difference[] = [];
  for (const { publicKeyJwk } of read.data.verificationMethod)
    if ((await calculateJwkThumbprint(publicKeyJwk)) !== publicKeyJwk.kid)
      found.push({ code: 'NOT_ITS_THUMBPRINT', kid: publicKeyJwk.kid });
  const expected = didDocument(agreed);
  for (const purpose of purposes) {
    const [theirs, ours] = [keysFor(read.data, purpose), keysFor(expected, purpose)];
    for (const kid of theirs.keys()) if (!ours.has(kid)) found.push({ code: 'UNKNOWN_KEY', kid });
    for (const [kid, method] of ours) {
      const there = theirs.get(kid);
      if (there === undefined) found.push({ code: 'MISSING_KEY', kid });
      else if (datesOf(there) !== datesOf(method)) found.push({ code: 'OTHER_DATES', kid });
    }
  }
  return found;
}

/** By fingerprint; an id that names no key of the document stands for a key that is unknown. */
function keysFor(document: Omit<DidDocument, '@context'>, purpose: (typeof purposes)[number]) {
  const byId = new Map(document.verificationMethod.map((method) => [method.id, method]));
  return new Map(document[purpose].map((id) => [byId.get(id)?.publicKeyJwk.kid ?? id, byId.get(id)]));
}

const datesOf = (method: VerificationMethod | undefined): string =>
  [method?.validFrom, method?.expires, method?.revoked]
    .map((date) => (date === undefined ? '' : Date.parse(date)))
    .join(' ');
