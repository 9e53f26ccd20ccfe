import type { Platform } from '../platform/platform.js';
import { readBase64url } from '../input/base64url.js';
import { limits } from '../input/limits.js';
import { isFields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import { signedBy, timeIn } from '../jwt/open-jws.js';
import type { Fault } from '../result/index.js';
import type { KnownAuthority } from '../trust/index.js';
import { signatureFault } from '../opened/signature.js';
import { dateIn, issuerOf, openCredential } from '../vc/open-vc.js';
import { leastBits } from '../opened/places.js';

/** A list that its issuer signed; not yet whether it is still fresh. */
export interface StatusList {
  readonly bits: Uint8Array;
  /** ISO 8601, UTC. */
  readonly heardAt: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** W3C Bitstring Status List 1.0 §3.2, steps 4 to 9. @returns the list, or why it is not one to go by */
export async function openList(
  text: string,
  url: string,
  known: KnownAuthority,
  platform: Platform,
): Promise<StatusList | Fault> {
  try {
    const jws = openCredential(text, 'BitstringStatusListCredential', limits.statusList);
    const { payload } = jws;
    const did = issuerOf(payload);
    if (did !== known.authority.did) return 'status-forged';
    if (await signatureFault(signedBy(did, jws), known, platform)) return 'status-forged';
    const { id, credentialSubject: subject } = payload;
    if (id !== url || !isFields(subject) || subject['type'] !== 'BitstringStatusList') return 'status-wrong-list';
    const { statusPurpose: purpose, encodedList: encoded } = subject;
    if (purpose !== 'revocation' || typeof encoded !== 'string' || !encoded.startsWith('u')) return 'status-wrong-list';
    const bits = await platform.gunzip(readBase64url(encoded.slice(1)), limits.statusBits);
    if (bits.length * 8 < leastBits) return 'status-wrong-list';
    const from = dateIn(payload, 'validFrom') ?? timeIn(payload, 'iat');
    return {
      bits,
      heardAt: new Date(from).toISOString(),
      from,
      until: dateIn(payload, 'validUntil') ?? -Infinity,
    };
  } catch (error) {
    // Anything else is gunzip's, which says in its own words that it was given nonsense or a bomb.
    return error instanceof Unreadable ? 'status-forged' : 'status-wrong-list';
  }
}
