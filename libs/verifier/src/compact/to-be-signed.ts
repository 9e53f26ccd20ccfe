import { cut } from '../input/slab.js';

const context = Uint8Array.of(0x84, 0x6a, ...new TextEncoder().encode('Signature1'));
/** The longest head of a byte string below 65,536 bytes, and no credential is longer. */
const longestHead = 3;

/** What a COSE_Sign1 signs (RFC 9052 §4.4): `["Signature1", headers, h'', payload]`. */
export function toBeSigned(headers: Uint8Array, payload: Uint8Array): Uint8Array {
  const bytes = cut(context.length + 1 + 2 * longestHead + headers.length + payload.length);
  bytes.set(context);
  let at = writeBytes(bytes, context.length, headers);
  bytes[at++] = 0x40;
  at = writeBytes(bytes, at, payload);
  return bytes.subarray(0, at);
}

function writeBytes(into: Uint8Array, from: number, bytes: Uint8Array): number {
  let at = from;
  if (bytes.length < 24) into[at++] = 0x40 | bytes.length;
  else if (bytes.length < 256) {
    into[at++] = 0x58;
    into[at++] = bytes.length;
  } else {
    into[at++] = 0x59;
    into[at++] = bytes.length >> 8;
    into[at++] = bytes.length & 255;
  }
  into.set(bytes, at);
  return at + bytes.length;
}
