/** `["Signature1", …`, of four. */
const context = Uint8Array.of(0x84, 0x6a, ...new TextEncoder().encode('Signature1'));
/** RFC 9052 §4.4: the external data that nobody gives. */
const noBytes = 0x40;

/** A COSE_Sign1 begins with its tag and the head of its list, in whose place the context goes. */
export const roomForContext = context.length - 2;

/**
 * What a COSE_Sign1 signs: `["Signature1", headers, h'', payload]`. But for its beginning and one byte the message has it
 * already, in one spelling, so it is made in its place; the message is gone afterwards.
 *
 * @param message with `roomForContext` free bytes before it
 * @param unprotected where its unprotected headers are, an empty map
 * @param end of its payload
 */
export function toBeSigned(message: Uint8Array, unprotected: number, end: number): Uint8Array {
  message.set(context);
  message[unprotected] = noBytes;
  return message.subarray(0, end);
}
