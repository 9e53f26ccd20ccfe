import type { Platform } from '../platform/platform.js';
import { limits } from './limits.js';
import { Unreadable } from './unreadable.js';

const broken = (what: string): Unreadable => new Unreadable('malformed', `CBOR: ${what}`);

/** RFC 8949 §3.1. */
const major = { unsigned: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5 } as const;

/**
 * Reads CBOR (RFC 8949) as it goes, and only what our credentials use: integers, byte and text strings, lists, maps with
 * integer keys in order, true and false, all in the one spelling of §4.2.1. A library would build far more from a
 * stranger's paper (dates, regular expressions, references), and needs `eval` to be quick, which a page with a content
 * policy forbids.
 *
 * A list is read by counting down its `list()`, a map by counting down its `map()` and asking `key` each time.
 */
export class CborReader {
  private textIn: ((from: number, to: number) => string) | undefined;

  constructor(
    private readonly data: Uint8Array,
    private readonly platform: Platform,
    private at = 0,
  ) {}

  /** Of the next byte. */
  get position(): number {
    return this.at;
  }

  /** Where byte strings hold CBOR, it is read where it lies. @returns where it ends */
  inside(): number {
    const length = this.head(major.bytes);
    return this.at + length;
  }

  byte(expected: number): void {
    if (this.next() !== expected) throw broken('not the structure');
  }

  /** @param position of the end of what was read; of everything, where nothing is said */
  end(position = this.data.length): void {
    if (this.at !== position) throw broken('it ends elsewhere');
  }

  number(): number {
    const first = this.next();
    if (first >> 5 === major.unsigned) return this.argument(first);
    if (first >> 5 === major.negative) return -1 - this.argument(first);
    throw broken('not a number');
  }

  bytes(): Uint8Array {
    const from = this.pass(this.head(major.bytes));
    return this.data.subarray(from, this.at);
  }

  text(): string {
    const from = this.pass(this.head(major.text));
    this.textIn ??= this.platform.texts(this.data);
    return this.textIn(from, this.at);
  }

  flag(): boolean {
    const first = this.next();
    if (first !== 0xf4 && first !== 0xf5) throw broken('neither true nor false');
    return first === 0xf5;
  }

  /** @returns how many follow */
  list(): number {
    const count = this.head(major.list);
    // Each takes a byte at least: nobody is made to hold room for what does not follow.
    if (count > this.data.length - this.at) throw broken('it ends too early');
    return count;
  }

  /** @returns how many keys follow, each with its value */
  map(): number {
    return this.head(major.map);
  }

  /**
   * The next key; keys come in the order of their bytes (§4.2.1): 0, 1, 2 …, then −1, −2 …, and so none comes twice.
   *
   * @param before `noKey` at first
   */
  key(before: number): number {
    const key = this.number();
    const inOrder = before === noKey || (key < 0 ? before >= 0 || key < before : before >= 0 && before < key);
    if (!inOrder) throw broken('keys twice or out of order');
    return key;
  }

  /** Whether a list is next. */
  get atList(): boolean {
    return (this.data[this.at] ?? 0) >> 5 === major.list;
  }

  /** What a later edition of the form may have and this one does not know. */
  skip(depth = 0): void {
    if (depth > limits.depth) throw new Unreadable('too-deep', 'nested deeper than the limit');
    switch ((this.data[this.at] ?? 0) >> 5) {
      case major.unsigned:
      case major.negative:
        this.number();
        return;
      case major.bytes:
        this.bytes();
        return;
      case major.text:
        this.text();
        return;
      case major.list:
        for (let left = this.list(); left > 0; left--) this.skip(depth + 1);
        return;
      case major.map:
        for (let left = this.map(), key = noKey; left > 0; left--) {
          key = this.key(key);
          this.skip(depth + 1);
        }
        return;
      default:
        this.flag();
    }
  }

  private head(type: number): number {
    const first = this.next();
    if (first >> 5 !== type) throw broken('another type than it should be');
    return this.argument(first);
  }

  /** @returns where it was before */
  private pass(length: number): number {
    const from = this.at;
    this.at += length;
    if (this.at > this.data.length) throw broken('it ends too early');
    return from;
  }

  /** RFC 8949 §3: the number in the head of every item. */
  private argument(first: number): number {
    const size = first & 31;
    if (size < 24) return size;
    if (size === 24) return atLeast(24, this.next());
    if (size === 25) return atLeast(256, this.next() * 256 + this.next());
    if (size === 26) {
      const high = this.next() * 256 + this.next();
      return atLeast(65_536, high * 65_536 + this.next() * 256 + this.next());
    }
    throw broken('a number that no credential has');
  }

  private next(): number {
    const byte = this.data[this.at++];
    if (byte === undefined) throw broken('it ends too early');
    return byte;
  }
}

/** Before every key; a small integer as they are, which is quicker than anything that is none. */
export const noKey = -(2 ** 30);

function atLeast(minimum: number, value: number): number {
  if (value < minimum) throw broken('a number in a longer form than needed');
  return value;
}
