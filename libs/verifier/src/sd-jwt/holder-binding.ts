import type { Platform } from '../platform/platform.js';
import { writeBase64url } from '../input/base64url.js';
import type { Fields } from '../input/read-json.js';
import { isFields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import { openJws, timeIn } from '../jwt/open-jws.js';
import type { Fault } from '../result/index.js';
import type { PublicJwk } from '../trust/index.js';
import type { SdJwtParts } from './split-sd-jwt.js';

/** What the proof must have been made for; a nonce is asked once. */
export interface Occasion {
  readonly nonce: string;
  /** Who asked, as was said to the wallet. */
  readonly audience: string;
  /** Since when a proof may have been made, in seconds before now; 300 where nothing is said. */
  readonly within?: number;
}

const defaultSeconds = 300;
/** Clocks of phones are wrong by this much. */
const skewSeconds = 60;

/** The holder's proof (RFC 9901 §7.3). @returns its fault, or nothing where it is good */
export async function bindingFault(
  parts: SdJwtParts,
  confirmation: unknown,
  occasion: Occasion | undefined,
  now: number,
  platform: Platform,
): Promise<Fault | undefined> {
  if (parts.binding === undefined) return occasion ? 'holder-binding-missing' : undefined;
  const payload = await proved(parts.binding, parts.presented, confirmation, platform);
  if (payload === undefined) return 'holder-binding-forged';
  return occasion && !madeFor(payload, occasion, now) ? 'holder-binding-replayed' : undefined;
}

async function proved(binding: string, presented: string, confirmation: unknown, platform: Platform) {
  const key = holderKey(confirmation);
  try {
    const { payload, bytes, signature } = openJws(binding, 'kb+jwt');
    const hash = writeBase64url(await platform.sha256(new TextEncoder().encode(presented)));
    const good = key && payload['sd_hash'] === hash && (await platform.verify(key, bytes, signature));
    return good ? payload : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function holderKey(confirmation: unknown): PublicJwk | undefined {
  const jwk = isFields(confirmation) ? confirmation['jwk'] : undefined;
  if (!isFields(jwk)) return undefined;
  const { kty, crv, x, y } = jwk;
  return kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string'
    ? { kty, crv, x, y }
    : undefined;
}

function madeFor(payload: Fields, { nonce, audience, within = defaultSeconds }: Occasion, now: number): boolean {
  const madeAt = timeIn(payload, 'iat');
  return (
    payload['nonce'] === nonce &&
    payload['aud'] === audience &&
    madeAt >= now - within * 1000 &&
    madeAt <= now + skewSeconds * 1000
  );
}
