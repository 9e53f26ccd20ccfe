import type { Now } from '../platform/now.js';
import type { Facts, Form } from '../result/index.js';
import type { KnownKey } from '../trust/index.js';

/** Where a copy's status is told. */
export interface Place {
  /** Of the list, under the issuer's prefix. */
  readonly list: string;
  /** Of the first of the copy's bits. */
  readonly bit: number;
}

/** What was signed, and by whom if the signature holds. */
export interface Signed {
  /** As it says of itself. */
  readonly did: string;
  /** Whether it names this key. */
  readonly names: (key: KnownKey) => boolean;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** A credential that was read and not yet believed. */
export interface Opened extends Signed {
  readonly form: Form;
  /** Milliseconds since 1970; the first moment, and the first at which it holds no more. */
  readonly notBefore: number;
  readonly expires: number;
  /** @param statusLists the issuer's prefix, from the trust list */
  readonly place: (statusLists: string) => Place | undefined;
  /**
   * Read only when the signature is known to be good.
   *
   * @param country of the issuer, from the trust list
   */
  readonly facts: (country: string) => Now<Facts>;
}
