import type { Instant } from '@puente/domain/kernel';
import { newIssuingKey, publicHalf, signerOf } from './issuing-key.js';
import type { KeyStore } from './key-store.js';

/** A key that nobody else has and that ends with the process: for tests and for trying things. */
export async function memoryKeyStore(from: Instant): Promise<KeyStore> {
  const key = await newIssuingKey(from);
  const signer = signerOf(key);
  return { current: () => Promise.resolve(signer), history: () => Promise.resolve([publicHalf(key)]) };
}
