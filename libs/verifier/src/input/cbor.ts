import { limits } from './limits.js';
import { Unreadable } from './unreadable.js';

export type CborValue = number | string | boolean | Uint8Array | readonly CborValue[] | CborMap;
export type CborMap = ReadonlyMap<number, CborValue>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const broken = (what: string): Unreadable => new Unreadable('malformed', `CBOR: ${what}`);

/**
 * The part of CBOR (RFC 8949) that our credentials use, and nothing else: integers, byte and text strings, arrays, maps
 * with integer keys, true and false, each in its shortest form (§4.2.1). A library would read far more (dates, regular
 * expressions, references) from a stranger's paper, and needs `eval` to be quick, which a page with a content policy
 * forbids.
 */
export class CborReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** One value, and nothing after it. */
  static readAll(bytes: Uint8Array): CborValue {
    const reader = new CborReader(bytes);
    const value = reader.value();
    reader.assertEnd();
    return value;
  }

  assertEnd(): void {
    if (this.at !== this.bytes.length) throw broken('something follows');
  }

  expectByte(byte: number): void {
    if (this.next() !== byte) throw broken('not the structure');
  }

  value(): CborValue {
    const first = this.next();
    switch (first >> 5) {
      case 0:
        return this.argument(first);
      case 1:
        return -1 - this.argument(first);
      case 2:
        return this.slice(this.argument(first));
      case 3:
        return this.text(this.argument(first));
      case 4:
        return this.nested(() => this.array(this.argument(first)));
      case 5:
        return this.nested(() => this.map(this.argument(first)));
      default:
        if (first === 0xf4 || first === 0xf5) return first === 0xf5;
        throw broken('a type that no credential has');
    }
  }

  private nested<Value>(read: () => Value): Value {
    if (++this.depth > limits.depth) throw new Unreadable('too-deep', 'nested deeper than the limit');
    const value = read();
    this.depth--;
    return value;
  }

  private array(count: number): readonly CborValue[] {
    this.assertLeft(count);
    const values: CborValue[] = [];
    for (let each = 0; each < count; each++) values.push(this.value());
    return values;
  }

  private map(count: number): CborMap {
    this.assertLeft(count * 2);
    const map = new Map<number, CborValue>();
    for (let each = 0; each < count; each++) {
      const key = this.value();
      if (typeof key !== 'number') throw broken('a key that is no number');
      map.set(key, this.value());
    }
    if (map.size !== count) throw broken('a key twice');
    return map;
  }

  private text(length: number): string {
    const bytes = this.slice(length);
    let text = '';
    for (const byte of bytes) {
      if (byte > 127) return decoded(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  private slice(length: number): Uint8Array {
    this.assertLeft(length);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** RFC 8949 §3: the number in the head of every item. */
  private argument(first: number): number {
    const size = first & 31;
    if (size < 24) return size;
    if (size === 24) return this.atLeast(24, this.next());
    if (size === 25) return this.atLeast(256, this.next() * 256 + this.next());
    if (size === 26) {
      const high = this.next() * 256 + this.next();
      return this.atLeast(65_536, high * 65_536 + this.next() * 256 + this.next());
    }
    throw broken('a number that no credential has');
  }

  private atLeast(minimum: number, value: number): number {
    if (value < minimum) throw broken('a number in a longer form than needed');
    return value;
  }

  private next(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw broken('it ends too early');
    return byte;
  }

  private assertLeft(count: number): void {
    if (count > this.bytes.length - this.at) throw broken('it ends too early');
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw broken('a text that is not UTF-8');
  }
}
