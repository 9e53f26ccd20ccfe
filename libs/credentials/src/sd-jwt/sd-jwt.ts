import type { Instant } from '@puente/domain/kernel';
import { signJws } from '../jws/index.js';
import type { Signer } from '../keys/index.js';
import { endOfDay, seconds } from '../record/last-moment.js';
import { holder, qualification, references } from '../record/record-claims.js';
import type { CredentialRecord, StatusPlace } from '../record/index.js';
import { tokenListUrl } from '../status-list/index.js';
import type { Random } from './disclosure.js';
import { digests, disclosure } from './disclosure.js';

/** Public half of the key that the holder's wallet proves to have. */
export interface HolderKey {
  readonly kty: string;
}

export interface WalletCopy {
  readonly place: StatusPlace;
  /** Where the node's lists are, without a last slash. */
  readonly statusLists: string;
  readonly holderKey: HolderKey;
}

/** What this type of credential is called by wallets and those who ask them. */
export const credentialType = 'urn:puente:competence:1';

const hiddenInAll = 12;

/**
 * SD-JWT VC (draft-ietf-oauth-sd-jwt-vc; RFC 9901) for a wallet, ES256, bound to its key. Always seen: the qualification.
 * Shown one by one, as the holder wishes: names, birth date, document, and the numbers that would lead further.
 *
 * @returns issuer's JWT and every disclosure, for the holder
 */
export async function sdJwt(
  record: CredentialRecord,
  { place, statusLists, holderKey }: WalletCopy,
  signer: Signer,
  now: Instant,
  random: Random,
): Promise<string> {
  const disclosures = Object.entries(hidden(record))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => disclosure(name, value, random));
  const { did } = record.issuer;
  const jwt = await signJws(
    { typ: 'dc+sd-jwt', kid: `${did}#${signer.kid}` },
    {
      iss: did,
      vct: credentialType,
      iat: seconds(now),
      nbf: seconds(record.issuedAt),
      exp: record.validUntil && seconds(endOfDay(record.validUntil)),
      cnf: { jwk: holderKey },
      status: { status_list: { idx: place.index, uri: tokenListUrl(statusLists, place.list) } },
      ...qualification(record),
      _sd_alg: 'sha-256',
      _sd: digests(disclosures, hiddenInAll, random),
    },
    signer,
  );
  return `${[jwt, ...disclosures].join('~')}~`;
}

/** Names as OpenID Connect has them, where it has them. */
function hidden(record: CredentialRecord): Readonly<Record<string, unknown>> {
  const { givenNames, surnames, birthDate, document } = holder(record, true);
  return { given_name: givenNames, family_name: surnames, birthdate: birthDate, document, ...references(record, true) };
}
