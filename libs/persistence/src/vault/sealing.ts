import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
export const keyLength = 32;
export const sealedLength = (plain: number): number => ivLength + tagLength + plain;

/** The bytes are not what was sealed, or not for this name, or under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

export const newKey = (): Buffer => randomBytes(keyLength);

/** AES-256-GCM: `iv || tag || ciphertext`. `about` names what is sealed, so that two sealed things cannot be swapped. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Buffer<ArrayBuffer> {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength }).setAAD(bytesOf(about));
  const sealed = [cipher.update(plain), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]);
}

/** Ids are the same name however their letters are written. */
export const bytesOf = (about: string): Buffer => Buffer.from(about.toLowerCase());

/** @throws SealBroken */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Buffer<ArrayBuffer> {
  const iv = sealed.subarray(0, ivLength);
  const tag = sealed.subarray(ivLength, ivLength + tagLength);
  try {
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagLength });
    decipher.setAAD(bytesOf(about)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken(`sealed bytes of ${about} cannot be opened`, { cause });
  }
}
