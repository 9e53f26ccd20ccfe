import type { PublicPoint } from './keys.js';
import type { z } from 'zod';

/**
 * A device that makes keys, works with them, and shows nobody their secret part. A node's key file then names the key; who
 * takes the file has nothing.
 */
export interface KeyDevice {
  /** A new key that signs, ES256, named by the thumbprint of its public half. */
  newSigningKey(): Promise<z.output<typeof PublicPoint> & { readonly kid: string }>;
  /** @returns r and s, 64 bytes (RFC 7518 §3.4) */
  sign(kid: string, data: Uint8Array): Promise<Uint8Array>;
  /** A new AES-256 key. @returns its name */
  newMasterKey(): Promise<Uint8Array>;
  /** AES-256-GCM, as the vault's seals: `iv || tag || ciphertext`. */
  seal(name: Uint8Array, plain: Uint8Array, about: Uint8Array): Promise<Uint8Array>;
  /** @throws where it was sealed with another key, or about something else */
  unseal(name: Uint8Array, sealed: Uint8Array, about: Uint8Array): Promise<Uint8Array>;
  /** There is no way back; a key that is not there is no fault. */
  destroy(name: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}
