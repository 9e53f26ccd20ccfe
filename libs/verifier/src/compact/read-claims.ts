import type { CborMap, CborValue } from '../input/cbor.js';
import { Unreadable } from '../input/unreadable.js';

const broken = (key: number): Unreadable => new Unreadable('malformed', `field ${key} is not what it should be`);

export function numberIn(map: CborMap, key: number): number {
  const value = map.get(key);
  if (typeof value !== 'number') throw broken(key);
  return value;
}

export function textIn(map: CborMap, key: number): string {
  const value = map.get(key);
  if (typeof value !== 'string') throw broken(key);
  return value;
}

export function bytesIn(map: CborMap, key: number): Uint8Array {
  const value = map.get(key);
  if (!(value instanceof Uint8Array)) throw broken(key);
  return value;
}

export function mapIn(map: CborMap, key: number): CborMap {
  const value = map.get(key);
  if (!(value instanceof Map)) throw broken(key);
  return value as CborMap;
}

export const isList = (value: CborValue | undefined): value is readonly CborValue[] => Array.isArray(value);

export function listIn(map: CborMap, key: number): readonly CborValue[] {
  const value = map.get(key);
  if (!isList(value)) throw broken(key);
  return value;
}

export function textsIn(map: CborMap, key: number): readonly string[] {
  return listIn(map, key).map((value) => {
    if (typeof value !== 'string') throw broken(key);
    return value;
  });
}

export function oneOf<Word>(words: readonly Word[], map: CborMap, key: number): Word {
  const word = words[numberIn(map, key)];
  if (word === undefined) throw broken(key);
  return word;
}

/** The field that is there, or nothing: `...has(map, key, 'validUntil', dayIn)`. */
export const has = <Name extends string, Value>(
  map: CborMap,
  key: number,
  name: Name,
  read: (map: CborMap, key: number) => Value,
): { [name in Name]?: Value } => (map.has(key) ? ({ [name]: read(map, key) } as { [name in Name]?: Value }) : {});

/** Days since 1970-01-01, as a date. */
export function dayIn(map: CborMap, key: number): string {
  const days = numberIn(map, key);
  // Until the year 9999: later ones are spelt otherwise.
  if (days < -719_162 || days > 2_932_896) throw broken(key);
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
