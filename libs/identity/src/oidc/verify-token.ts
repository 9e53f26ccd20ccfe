import type { Actor } from '@puente/domain/file/case';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import { errors, jwtVerify } from 'jose';
import { BelievedTokens } from './believed.js';
import type { Profile, VerifierClient } from './claims.js';
import { actorOf, profileOf } from './claims.js';
import { discoverKeys, ProviderUnreachable } from './key-set.js';

/** Why a token was not believed; for logs and for the `error_description` of a 401, never with the token itself. */
export const tokenFaults = [
  'malformed',
  'wrong-type',
  'wrong-algorithm',
  'bad-signature',
  'wrong-issuer',
  'wrong-audience',
  'expired',
  'not-yet-valid',
  'incomplete-claims',
  'wrong-country',
  'weak-sign-in',
  'provider-unreachable',
] as const;
export type TokenFault = (typeof tokenFaults)[number];

export type Verified =
  | { readonly ok: true; readonly actor: Actor | VerifierClient; readonly profile: Profile }
  | { readonly ok: false; readonly reason: TokenFault };

export interface TokenVerifier {
  /** Never throws for a bad token: the reason is a value. */
  verify(token: string): Promise<Verified>;
}

export interface OidcSettings {
  readonly issuer: string;
  /** `urn:puente:node:GT`: a token for one node opens no other. */
  readonly audience: string;
  /** Officers of another country are refused, whatever the provider says. */
  readonly country: CountryCode;
  /**
   * How staff must have signed in, as the provider names it in `acr` (RFC 9068, 2.2.1): two factors. Left out, the provider
   * alone sees to it.
   */
  readonly signIns?: readonly string[] | undefined;
  /** The machine's clock, where it is left out. */
  readonly now?: () => Instant;
}

/**
 * Access tokens of any OpenID provider (RFC 9068). Only asymmetric algorithms: with HS256 allowed, the public key
 * would be a password that everybody knows.
 */
export function createTokenVerifier({ issuer, audience, country, now, signIns }: OidcSettings): TokenVerifier {
  const keys = discoverKeys(issuer);
  const believed = new BelievedTokens<Verified>();
  const demands = {
    issuer,
    audience,
    typ: 'at+jwt',
    algorithms: ['ES256', 'RS256'],
    requiredClaims: ['exp', 'sub'],
    clockTolerance: 5,
  };
  return {
    async verify(token) {
      const known = believed.find(token);
      if (known !== undefined) return known;
      try {
        const { payload } = await jwtVerify(token, keys, {
          ...demands,
          ...(now === undefined ? {} : { currentDate: new Date(now()) }),
        });
        const actor = actorOf(payload);
        if (actor === undefined) return { ok: false, reason: 'incomplete-claims' };
        if (actor.kind === 'officer' && actor.country !== country) return { ok: false, reason: 'wrong-country' };
        if (actor.kind === 'officer' && signIns?.includes(String(payload['acr'])) === false)
          return { ok: false, reason: 'weak-sign-in' };
        const verified = { ok: true, actor, profile: profileOf(payload) } as const;
        believed.keep(token, verified, ((payload.exp ?? 0) + demands.clockTolerance) * 1000);
        return verified;
      } catch (fault) {
        const reason = reasonOf(fault);
        if (reason === undefined) throw fault;
        return { ok: false, reason };
      }
    },
  };
}

/** Claims of which each is checked by name; jose says which one failed. */
const claimFaults: Readonly<Record<string, TokenFault>> = {
  typ: 'wrong-type',
  iss: 'wrong-issuer',
  aud: 'wrong-audience',
  nbf: 'not-yet-valid',
};

/** Undefined for what is no property of the token: that is a bug, and stays an exception. */
function reasonOf(fault: unknown): TokenFault | undefined {
  if (fault instanceof ProviderUnreachable) return 'provider-unreachable';
  if (!(fault instanceof errors.JOSEError)) return undefined;
  if (fault instanceof errors.JWTClaimValidationFailed) return claimFaults[fault.claim] ?? 'incomplete-claims';
  switch (fault.code) {
    case 'ERR_JWT_EXPIRED':
      return 'expired';
    case 'ERR_JOSE_ALG_NOT_ALLOWED':
    case 'ERR_JOSE_NOT_SUPPORTED':
      return 'wrong-algorithm';
    case 'ERR_JWKS_NO_MATCHING_KEY':
    case 'ERR_JWKS_MULTIPLE_MATCHING_KEYS':
    case 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED':
      return 'bad-signature';
    // The provider answered, but not with a set of keys.
    case 'ERR_JWKS_INVALID':
    case 'ERR_JWKS_TIMEOUT':
    case 'ERR_JOSE_GENERIC':
      return 'provider-unreachable';
    default:
      return 'malformed';
  }
}
