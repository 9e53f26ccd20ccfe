import { deflateSync } from 'node:zlib';
import { signJws } from '../jws/index.js';
import type { Signer } from '../keys/index.js';
import { seconds } from '../record/last-moment.js';
import type { EndedPlace, ListEdition } from './bitstring-list.js';
import { assertPlace } from './bitstring-list.js';
import { placesPerList, tokenListUrl } from './places.js';

/** IETF Token Status List §7: VALID is 0, and 3 is an application's own. */
const token = { revoked: 1, suspended: 2, replaced: 3 } as const;
const bits = 2;

/**
 * The same edition as an IETF Token Status List (draft-ietf-oauth-status-list), `statuslist+jwt`: what the readers of
 * SD-JWT credentials know. Its index is the place itself.
 */
export const tokenList = async (edition: ListEdition, signer: Signer): Promise<string> =>
  signJws(
    { typ: 'statuslist+jwt', kid: `${edition.did}#${signer.kid}` },
    {
      iss: edition.did,
      sub: tokenListUrl(edition.statusLists, edition.list),
      iat: seconds(edition.now),
      exp: seconds(edition.validUntil),
      ttl: edition.ttl,
      status_list: { bits, lst: deflateSync(valuesOf(edition.ended), { level: 9 }).toString('base64url') },
    },
    signer,
  );

function valuesOf(ended: readonly EndedPlace[]): Uint8Array {
  const bytes = new Uint8Array((placesPerList * bits) / 8);
  for (const { index, state } of ended) {
    assertPlace(index);
    // The first value is in the lowest bits of its byte (§4.1): the other way round than W3C's.
    bytes[index >> 2] = (bytes[index >> 2] ?? 0) | (token[state] << ((index & 3) * bits));
  }
  return bytes;
}
