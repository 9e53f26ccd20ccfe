import { cut } from '../platform/slab.js';
import { Unreadable } from './unreadable.js';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Value of each character by its code; 255 for those that are none. */
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;

const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 255;

/**
 * RFC 9285 §4.
 *
 * @param from where the base45 text begins
 * @param room bytes that are left free before what was read
 */
export function readBase45(text: string, from: number, room = 0): Uint8Array {
  const length = text.length - from;
  const rest = length % 3;
  if (rest === 1) throw new Unreadable('malformed', 'base45 of an impossible length');
  const bytes = cut(room + ((length - rest) / 3) * 2 + rest / 2);
  const end = text.length - rest;
  // Bits beyond those of a value; looked at once, after the loop.
  let beyond = 0;
  let to = room;
  for (let at = from; at < end; at += 3) {
    const first = valueAt(text, at);
    const second = valueAt(text, at + 1);
    const third = valueAt(text, at + 2);
    const value = first + second * 45 + third * 2025;
    beyond |= (value >> 16) | ((first | second | third) >> 6);
    bytes[to++] = value >> 8;
    bytes[to++] = value & 255;
  }
  if (rest === 2) {
    const value = valueAt(text, end) + valueAt(text, end + 1) * 45;
    beyond |= value >> 8;
    bytes[to] = value;
  }
  if (beyond !== 0) throw new Unreadable('malformed', 'not base45');
  return bytes;
}
