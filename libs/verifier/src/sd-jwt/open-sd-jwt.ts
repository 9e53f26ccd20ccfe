import type { Opened, Place } from '../opened/opened.js';
import type { Platform } from '../platform/platform.js';
import { isFields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import { openJws, signedBy, timeIn, timeInOr } from '../jwt/open-jws.js';
import { readFacts } from '../jwt/read-facts.js';
import { bitsPerPlace } from '../opened/places.js';
import { disclosed } from './disclosed.js';
import type { SdJwtParts } from './split-sd-jwt.js';

/** RFC 7800 `cnf`: whose wallet it was given to. */
interface WithHolderKey {
  readonly confirmation: unknown;
}

export const credentialType = 'urn:puente:competence:1';

/** SD-JWT VC (draft-ietf-oauth-sd-jwt-vc): what the issuer signed and the holder disclosed. */
export function openSdJwt({ jwt, disclosures }: SdJwtParts, platform: Platform): Opened & WithHolderKey {
  const jws = openJws(jwt, 'dc+sd-jwt');
  const { payload } = jws;
  const { iss: did, vct: type, cnf: confirmation } = payload;
  if (type !== credentialType) throw new Unreadable('wrong-type', 'another credential');
  if (typeof did !== 'string') throw new Unreadable('malformed', 'no issuer');
  return {
    form: 'dc+sd-jwt',
    ...signedBy(did, jws),
    confirmation,
    notBefore: timeIn(payload, 'nbf'),
    expires: timeInOr(payload, 'exp', Infinity),
    place: (statusLists) => placeOf(payload['status'], statusLists),
    facts: async () => {
      const shown = await disclosed(payload, disclosures, platform);
      const { given_name: givenNames, family_name: surnames, birthdate: birthDate, document, ...others } = shown;
      return readFacts({ ...others, ...payload }, { givenNames, surnames, birthDate, document });
    },
  };
}

/** Its own list has another format with the same places; ours is beside it (docs/adr/0014). */
function placeOf(status: unknown, statusLists: string): Place | undefined {
  const entry = isFields(status) ? status['status_list'] : undefined;
  if (!isFields(entry)) return undefined;
  const { idx, uri } = entry;
  if (typeof idx !== 'number' || !Number.isInteger(idx) || idx < 0 || typeof uri !== 'string') return undefined;
  if (!uri.startsWith(`${statusLists}/`) || !uri.endsWith('/tokens')) return undefined;
  return { list: uri.slice(0, -'/tokens'.length), bit: idx * bitsPerPlace };
}
