import { Unreadable } from './unreadable.js';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Value of each character by its code; 255 for those that are none. */
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;

const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 255;

/** RFC 9285 §4. @param from where the base45 text begins */
export function readBase45(text: string, from: number): Uint8Array {
  const length = text.length - from;
  const rest = length % 3;
  if (rest === 1) throw new Unreadable('malformed', 'base45 of an impossible length');
  const bytes = new Uint8Array(((length - rest) / 3) * 2 + (rest === 2 ? 1 : 0));
  let to = 0;
  let at = from;
  for (; at + 2 < text.length; at += 3) {
    const [first, second, third] = [valueAt(text, at), valueAt(text, at + 1), valueAt(text, at + 2)];
    const value = first + second * 45 + third * 2025;
    if ((first | second | third) > 63 || value > 65_535) throw new Unreadable('malformed', 'not base45');
    bytes[to++] = value >> 8;
    bytes[to++] = value & 255;
  }
  if (rest === 2) {
    const [first, second] = [valueAt(text, at), valueAt(text, at + 1)];
    const value = first + second * 45;
    if ((first | second) > 63 || value > 255) throw new Unreadable('malformed', 'not base45');
    bytes[to] = value;
  }
  return bytes;
}
