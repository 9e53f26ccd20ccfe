import type { Instant } from '@puente/domain/kernel';

/** A public key and the time during which it signed; a retired one stays published with both dates. */
export interface KeyPeriod {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  /** P-256, public half. */
  readonly jwk: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
  readonly from: Instant;
  readonly until?: Instant;
  /** Since when somebody else may have signed with it. */
  readonly compromisedAt?: Instant;
}

/** Signs in the country's name, ES256 (RFC 7518 §3.4); the private key never leaves the store. */
export interface Signer {
  readonly kid: string;
  /** @returns 64 bytes, r and s */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/**
 * Where the keys are with which credentials and status lists are signed: a file in a local stack, a PKCS#11 token or a
 * key management service in production (docs/runbooks/keys.md).
 *
 * Ask for `current()` for each signature and read the time that the signature claims (`iat`) after it: a key may be
 * retired at any moment, and a checker refuses what a key claims to have signed outside its period.
 */
export interface KeyStore {
  current(): Promise<Signer>;
  /** Every key that ever signed, newest first. */
  history(): Promise<readonly KeyPeriod[]>;
}
