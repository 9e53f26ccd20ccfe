import { createHash } from 'node:crypto';
import type { KeyDevice, MasterKeys } from '@puente/contracts/keys';
import { masterNameLength } from '@puente/contracts/keys';
import { bytesOf, keyLength, seal, sealedLength, SealBroken, unseal } from './sealing.js';

/** 32 bytes, or what names it in the node's device. */
type HeldMaster = Uint8Array | { readonly device: Uint8Array };

/** As a key file holds them. */
export interface HeldMasters {
  readonly master: HeldMaster;
  /** Wraps nothing any more; there until everything is wrapped under the other. */
  readonly formerMaster?: HeldMaster;
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
 * Master keys out of a key file, or in the device that it names.
 *
 * @param held asked each time, so that a change is taken up by a process that runs
 */
export function masterKeysIn(held: () => Promise<HeldMasters>, device?: KeyDevice): MasterKeys {
  const there = (): KeyDevice => {
    if (device === undefined) throw new SealBroken('the master key is in a device, and this process has none');
    return device;
  };
  const open = async (master: HeldMaster, sealed: Uint8Array, about: string): Promise<Uint8Array> => {
    if (master instanceof Uint8Array) return unseal(master, sealed, about);
    const hsm = there();
    return hsm.unseal(master.device, sealed, bytesOf(about)).catch((cause: unknown) => {
      throw new SealBroken(`sealed bytes of ${about} cannot be opened`, { cause });
    });
  };
  return {
    name: async () => nameOf((await held()).master),
    async wrap(key, about) {
      const { master } = await held();
      const sealed =
        master instanceof Uint8Array
          ? seal(master, key, about)
          : await there().seal(master.device, key, bytesOf(about));
      return Buffer.concat([nameOf(master), sealed]);
    },
    async unwrap(wrapped, about) {
      const { master, formerMaster } = await held();
      const all = formerMaster === undefined ? [master] : [master, formerMaster];
      if (wrapped.length === namelessLength) return open(all.at(-1) ?? master, wrapped, about);
      const named = all.find((one) => nameOf(one).equals(wrapped.subarray(0, masterNameLength)));
      if (named === undefined)
        throw new SealBroken(`the key of ${about} is wrapped under a master key that is not here`);
      return open(named, wrapped.subarray(masterNameLength), about);
    },
  };
}

/** Of 256 random bits, so that nothing of the key follows from it. */
function nameOf(master: HeldMaster): Buffer<ArrayBuffer> {
  if (!(master instanceof Uint8Array)) return Buffer.from(master.device);
  if (master.length !== keyLength) throw new RangeError(`the master key has ${master.length} bytes, not 32`);
  const digest = createHash('sha256').update('puente master key').update(master).digest();
  return Buffer.from(digest.subarray(0, masterNameLength));
}
