/** Of OASIS PKCS #11 2.40, those that are said here. */
export const attribute = {
  class: 0x0,
  token: 0x1,
  private: 0x2,
  keyType: 0x100,
  id: 0x102,
  sensitive: 0x103,
  encrypt: 0x104,
  decrypt: 0x105,
  sign: 0x108,
  verify: 0x10a,
  valueLength: 0x161,
  extractable: 0x162,
  ecParams: 0x180,
  ecPoint: 0x181,
} as const;
export const objectClass = { publicKey: 2, privateKey: 3, secretKey: 4 } as const;
export const aes = 0x1f;
export const mechanism = { ecKeyPair: 0x1040, ecdsa: 0x1041, aesKey: 0x1080, aesGcm: 0x1087 } as const;

export interface Attribute {
  readonly type: number;
  readonly value: Buffer;
  readonly length: number;
}

/** A truth value, a number or bytes, as the device reads them. */
export function said(name: keyof typeof attribute, value: boolean | number | Uint8Array): Attribute {
  const bytes = typeof value === 'boolean' ? Buffer.of(Number(value)) : bytesOf(value);
  return { type: attribute[name], value: bytes, length: bytes.length };
}

function bytesOf(value: number | Uint8Array): Buffer {
  if (typeof value !== 'number') return Buffer.from(value);
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
