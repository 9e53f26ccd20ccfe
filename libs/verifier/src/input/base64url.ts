import { Unreadable } from './unreadable.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Uint8Array(128).fill(255);
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;

/**
 * RFC 4648 §5 without padding, and in one spelling only: bits that belong to no byte must be zero, or a signature could
 * be written in sixteen ways.
 */
export function readBase64url(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new Unreadable('malformed', 'base64url of an impossible length');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let to = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 255;
    if (value > 63) throw new Unreadable('malformed', 'not base64url');
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  if (held !== 0) throw new Unreadable('malformed', 'base64url with bits to spare');
  return bytes;
}

export function writeBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const value = (first << 16) | (second << 8) | third;
    const count = Math.min(3, bytes.length - at) + 1;
    for (let sextet = 0; sextet < count; sextet++) text += alphabet.charAt((value >> (18 - 6 * sextet)) & 63);
  }
  return text;
}
