import type { PublicJwk } from './public-jwk.js';
import type { Now } from './now.js';

/** What a platform must be able to do: Node does it at once, browsers in promises. */
export interface Platform {
  /**
   * ES256 (RFC 7518 §3.4).
   *
   * @param signature 64 bytes, r and s
   * @returns false also where the key is no point of its curve
   */
  verify(key: PublicJwk, signed: Uint8Array, signature: Uint8Array): Now<boolean>;
  sha256(bytes: Uint8Array): Now<Uint8Array>;
  /**
   * RFC 1952.
   *
   * @throws where it is not gzip, or would become larger than `limit` bytes
   */
  gunzip(bytes: Uint8Array, limit: number): Now<Uint8Array>;
  /** Reads UTF-8 in these bytes; what is none becomes U+FFFD, and was signed so. */
  texts(bytes: Uint8Array): (from: number, to: number) => string;
}
