import { Integer, Sequence } from 'asn1js';

/** ES256's r and s of 32 bytes each, as X.509 and CMS write them: Ecdsa-Sig-Value (RFC 5480). */
export function ecdsaSignature(raw: Uint8Array): ArrayBuffer {
  const half = raw.length / 2;
  return new Sequence({ value: [integer(raw.subarray(0, half)), integer(raw.subarray(half))] }).toBER();
}

/** Positive and without leading zeros, as DER wants it. */
const integer = (bytes: Uint8Array) => Integer.fromBigInt(BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
