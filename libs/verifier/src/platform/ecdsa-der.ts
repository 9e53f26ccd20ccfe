import { cut } from './slab.js';

/** r and s as 64 bytes, as OpenSSL takes them without a detour: `SEQUENCE { INTEGER, INTEGER }` (RFC 3279 §2.2.3). */
export function ecdsaDer(signature: Uint8Array): Uint8Array {
  const r = startOf(signature, 0);
  const s = startOf(signature, 32);
  const rLength = lengthFrom(signature, r, 32);
  const sLength = lengthFrom(signature, s, 64);
  const der = cut(6 + rLength + sLength);
  der[0] = 0x30;
  der[1] = 4 + rLength + sLength;
  writeInteger(der, 2, signature, r, 32, rLength);
  writeInteger(der, 4 + rLength, signature, s, 64, sLength);
  return der;
}

/** Where the number begins, without its leading zeros; its last byte stays. */
function startOf(signature: Uint8Array, from: number): number {
  let at = from;
  while (at < from + 31 && signature[at] === 0) at++;
  return at;
}

/** With a zero before it where it would look negative. */
const lengthFrom = (signature: Uint8Array, start: number, end: number): number =>
  end - start + ((signature[start] ?? 0) >> 7);

function writeInteger(
  der: Uint8Array,
  at: number,
  signature: Uint8Array,
  start: number,
  end: number,
  length: number,
): void {
  der[at] = 0x02;
  der[at + 1] = length;
  const first = at + 2 + length - (end - start);
  for (let from = start; from < end; from++) der[first + from - start] = signature[from] ?? 0;
}
