import { createHmac } from 'node:crypto';
import type { MasterKeys } from '@puente/contracts/keys';
import type { DossierId } from '@puente/domain/kernel';
import { about } from './about.js';
import { newKey, seal, SealBroken, unseal } from './sealing.js';

/** What is somebody's is sealed with it, and opened. */
export interface DossierKey {
  seal(plain: Uint8Array, about: string): Buffer<ArrayBuffer>;
  /** @throws SealBroken */
  unseal(sealed: Uint8Array, about: string): Buffer<ArrayBuffer>;
  /** Tells the same words again from others, hex; without the key it tells nothing of them. */
  mark(plain: string): string;
}

/** As the row holds them. */
export interface WrappedKeys {
  readonly wrappedKey: Uint8Array;
  /** Sealed before the dossier's key was changed, and not sealed again since. */
  readonly formerKey?: Uint8Array | null;
}

/** A dossier's key under the node's: 256 random bits, sealed for exactly this dossier. */
export interface DossierKeys {
  create(dossier: DossierId): Promise<{ readonly key: DossierKey; readonly wrapped: Uint8Array<ArrayBuffer> }>;
  /** @throws SealBroken where it was wrapped by another node's key or for another dossier. */
  open(dossier: DossierId, wrapped: WrappedKeys): Promise<DossierKey>;
}

export const dossierKeys = (master: MasterKeys): DossierKeys => ({
  async create(dossier) {
    const key = newKey();
    return { key: dossierKey([key]), wrapped: await master.wrap(key, about.key(dossier)) };
  },
  async open(dossier, { wrappedKey, formerKey }) {
    const key = await master.unwrap(wrappedKey, about.key(dossier));
    return dossierKey(formerKey ? [key, await master.unwrap(formerKey, about.key(dossier))] : [key]);
  },
});

/** Seals with the first, opens with each. */
const dossierKey = ([first, former]: readonly [Uint8Array, Uint8Array?]): DossierKey => ({
  seal: (plain, name) => seal(first, plain, name),
  unseal(sealed, name) {
    try {
      return unseal(first, sealed, name);
    } catch (fault) {
      if (former === undefined || !(fault instanceof SealBroken)) throw fault;
      return unseal(former, sealed, name);
    }
  },
  mark: (plain) => createHmac('sha256', first).update(`mark ${plain}`).digest('hex'),
});
