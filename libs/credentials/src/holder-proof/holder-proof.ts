import type { Instant } from '@puente/domain/kernel';
import { calculateJwkThumbprint, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { z } from 'zod';
import type { HolderKey } from '../sd-jwt/index.js';

/** Strict: a wallet that sends its private part along, or a key that is not for signing, is not believed. */
const Header = z.object({
  typ: z.literal('openid4vci-proof+jwt'),
  alg: z.literal('ES256'),
  jwk: z
    .object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: z.base64url(),
      y: z.base64url(),
      d: z.never().optional(),
    })
    .transform(({ crv, kty, x, y }) => ({ kty, crv, x, y })),
});

export interface HolderProof {
  readonly key: HolderKey;
  /** RFC 7638. */
  readonly thumbprint: string;
  readonly nonce: string;
}

/** A wallet signs for what it was just asked; clocks of phones are wrong by a minute. */
const limits = { maxTokenAge: '10 minutes', clockTolerance: 60 } as const;

/**
 * That a wallet has the private half of the key which it wants a credential bound to: a JWT proof (OpenID4VCI 1.0,
 * Appendix F.1). Whether its nonce was given out and never used is for the caller to say.
 *
 * @param issuer the credential issuer's identifier, for whom the proof must have been made
 * @returns undefined where it proves nothing
 */
export async function readHolderProof(jwt: string, issuer: string, now: Instant): Promise<HolderProof | undefined> {
  try {
    const { jwk } = Header.parse(decodeProtectedHeader(jwt));
    const key = await importJWK(jwk, 'ES256');
    const currentDate = new Date(now);
    const { payload } = await jwtVerify(jwt, key, { ...limits, algorithms: ['ES256'], audience: issuer, currentDate });
    const { nonce } = payload;
    return typeof nonce === 'string' ? { key: jwk, thumbprint: await calculateJwkThumbprint(jwk), nonce } : undefined;
  } catch {
    // Whatever is wrong with it, the wallet hears the same.
    return undefined;
  }
}
