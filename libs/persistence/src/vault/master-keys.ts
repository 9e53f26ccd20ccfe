import { createHash } from 'node:crypto';
import type { MasterKeys } from '@puente/contracts/keys';
import { masterNameLength } from '@puente/contracts/keys';
import { keyLength, seal, sealedLength, SealBroken, unseal } from './sealing.js';

/** As a key file holds them, 32 bytes each. */
export interface HeldMasters {
  readonly master: Uint8Array;
  /** Wraps nothing any more; there until everything is wrapped under the other. */
  readonly formerMaster?: Uint8Array;
}

/** The node's own, with which its vault works. */
export interface VaultSecrets {
  /** Wrap the dossiers' keys. */
  readonly master: MasterKeys;
  /** 32 bytes; from it follow the marks by which people and codes are found again. Stays when the master key changes. */
  readonly marks: Uint8Array;
}

/** Of one key that does not change. */
export const fixedSecrets = (master: Uint8Array): VaultSecrets => ({
  master: masterKeysIn(() => Promise.resolve({ master })),
  marks: master,
});

/** A wrapped key of before names carried none; it is then of the oldest master that is held. */
const namelessLength = sealedLength(keyLength);

/**
 * Master keys out of a key file.
 *
 * @param held asked each time, so that a change is taken up by a process that runs
 */
export function masterKeysIn(held: () => Promise<HeldMasters>): MasterKeys {
  return {
    name: async () => nameOf((await held()).master),
    async wrap(key, about) {
      const { master } = await held();
      return Buffer.concat([nameOf(master), seal(master, key, about)]);
    },
    async unwrap(wrapped, about) {
      const { master, formerMaster } = await held();
      const all = formerMaster === undefined ? [master] : [master, formerMaster];
      if (wrapped.length === namelessLength) return unseal(all.at(-1) ?? master, wrapped, about);
      const named = all.find((one) => nameOf(one).equals(wrapped.subarray(0, masterNameLength)));
      if (named === undefined)
        throw new SealBroken(`the key of ${about} is wrapped under a master key that is not here`);
      return unseal(named, wrapped.subarray(masterNameLength), about);
    },
  };
}

/** Of 256 random bits, so that nothing of the key follows from it. */
function nameOf(master: Uint8Array): Buffer<ArrayBuffer> {
  if (master.length !== keyLength) throw new RangeError(`the master key has ${master.length} bytes, not 32`);
  const digest = createHash('sha256').update('puente master key').update(master).digest();
  return Buffer.from(digest.subarray(0, masterNameLength));
}
