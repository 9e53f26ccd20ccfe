import type { DossierId } from '@puente/domain/kernel';
import { keyLength, newKey, seal, unseal } from './sealing.js';

/** A dossier's key under the node's: 256 random bits, sealed for exactly this dossier. */
export interface DossierKeys {
  create(dossier: DossierId): { readonly key: Buffer; readonly wrapped: Buffer<ArrayBuffer> };
  /** @throws SealBroken where it was wrapped by another node's key or for another dossier. */
  unwrap(dossier: DossierId, wrapped: Uint8Array): Buffer;
}

export function dossierKeys(masterKey: Uint8Array): DossierKeys {
  if (masterKey.length !== keyLength) throw new RangeError(`the master key has ${masterKey.length} bytes, not 32`);
  const about = (dossier: DossierId) => `key:${dossier}`;
  return {
    create(dossier) {
      const key = newKey();
      return { key, wrapped: seal(masterKey, key, about(dossier)) };
    },
    unwrap: (dossier, wrapped) => unseal(masterKey, wrapped, about(dossier)),
  };
}
