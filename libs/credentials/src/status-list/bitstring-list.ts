import { gzipSync } from 'node:zlib';
import type { Instant } from '@puente/domain/kernel';
import { signJws } from '../jws/index.js';
import type { Signer } from '../keys/index.js';
import { seconds } from '../record/last-moment.js';
import { bit, bitsPerPlace, listUrl, placesPerList } from './places.js';

/** `replaced`: the person has a newer copy (a lost phone), and nothing is wrong with the qualification. */
export interface EndedPlace {
  readonly index: number;
  readonly state: 'suspended' | 'revoked' | 'replaced';
}

export interface ListEdition {
  readonly did: string;
  /** Where the node's lists are, without a last slash. */
  readonly statusLists: string;
  readonly list: number;
  /** Every place that does not hold now, in any order. */
  readonly ended: readonly EndedPlace[];
  readonly now: Instant;
  /** After it the list is stale, and nothing that it says counts. */
  readonly validUntil: Instant;
  /** After how many seconds a reader should ask for a newer edition. */
  readonly ttl: number;
}

/**
 * W3C Bitstring Status List 1.0, as `vc+jwt`. One purpose, `revocation`, also for what may come back: readers that know
 * one purpose know this one (ADR 14).
 */
export async function bitstringList(edition: ListEdition, signer: Signer): Promise<string> {
  const { did, now, validUntil, ttl } = edition;
  const url = listUrl(edition.statusLists, edition.list);
  return signJws(
    { typ: 'vc+jwt', cty: 'vc', kid: `${did}#${signer.kid}` },
    {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: url,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: did,
      validFrom: now,
      validUntil,
      iat: seconds(now),
      exp: seconds(validUntil),
      credentialSubject: {
        id: `${url}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: `u${gzipSync(bitsOf(edition.ended)).toString('base64url')}`,
        ttl: ttl * 1000,
      },
    },
    signer,
  );
}

function bitsOf(ended: readonly EndedPlace[]): Uint8Array {
  const bytes = new Uint8Array((placesPerList * bitsPerPlace) / 8);
  // The first bit is the left-most of its byte (§4.1).
  const set = (position: number) => {
    bytes[position >> 3] = (bytes[position >> 3] ?? 0) | (0x80 >> (position & 7));
  };
  for (const { index, state } of ended) {
    assertPlace(index);
    set(index * bitsPerPlace + bit.doesNotHold);
    if (state !== 'revoked') set(index * bitsPerPlace + bit[state]);
  }
  return bytes;
}

export function assertPlace(index: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= placesPerList)
    throw new RangeError(`no place ${index} in a list`);
}
