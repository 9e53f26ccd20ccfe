import { writeBase64url } from '../input/base64url.js';
import { InputError } from '../input/input-error.js';
import { limits } from '../input/limits.js';
import type { Fields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import type { OpenedJws } from '../jwt/open-jws.js';
import { openJws, timeIn } from '../jwt/open-jws.js';
import type { Platform } from '../platform/platform.js';
import { readTrustList } from '../trust/read-trust-list.js';
import type { PublicJwk, TrustList } from '../trust/trust-list.js';

/** By what a published list is believed. */
export interface Pins {
  /** RFC 7638 thumbprints of the publisher's keys, learned from somewhere else than the list. */
  readonly keys: readonly string[];
  readonly now: Date;
}

/**
 * A trust list as a node publishes it, signed (`trust-list+jwt`). The list names the key that signed it, and is believed
 * only where that key is one of the pinned: who already has a list pins the publisher's keys in it.
 *
 * @throws InputError that says why the list is not to be used
 */
export async function openTrustList(text: string, pins: Pins, platform: Platform): Promise<TrustList> {
  const jws = openedOr(text);
  const { payload, header, bytes, signature } = jws;
  const list = readTrustList(payload);
  const { iss: did } = payload;
  const key = list.authorities
    .find((authority) => authority.did === did)
    ?.keys.find(({ kid }) => header['kid'] === `${String(did)}#${kid}`);
  if (key === undefined || !pins.keys.includes(key.kid)) throw new InputError('its key is not one of the pinned');
  if ((await thumbprint(key.jwk, platform)) !== key.kid) throw new InputError('its key is not what it is called');
  if (!(await platform.verify(key.jwk, bytes, signature))) throw new InputError('its signature is not good');
  if (key.compromisedAt !== undefined) throw new InputError('others may have its key');
  if (expired(payload, pins.now)) throw new InputError('it is too old');
  return list;
}

function openedOr(text: string): OpenedJws {
  try {
    return openJws(text.trim(), 'trust-list+jwt', limits.trustList);
  } catch (error) {
    throw error instanceof Unreadable ? new InputError('it is not a signed trust list') : error;
  }
}

const expired = (payload: Fields, now: Date): boolean =>
  payload['exp'] !== undefined && now.getTime() >= timeIn(payload, 'exp');

/** RFC 7638 §3: the members in alphabetical order, without spaces. */
async function thumbprint({ crv, kty, x, y }: PublicJwk, platform: Platform): Promise<string> {
  return writeBase64url(await platform.sha256(new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }))));
}
