/** Reads Kafka's protocol out of bytes that anybody may have sent: past their end is a `RangeError`, never a guess. */
export class Bytes {
  private at = 0;

  constructor(private readonly buffer: Buffer) {}

  get left(): number {
    return this.buffer.length - this.at;
  }

  /** A view, no copy. */
  take(length: number): Buffer {
    if (length < 0 || length > this.left) throw new RangeError('past the end');
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  int8 = (): number => this.take(1).readInt8();
  int16 = (): number => this.take(2).readInt16BE();
  int32 = (): number => this.take(4).readInt32BE();
  int64 = (): bigint => this.take(8).readBigInt64BE();

  text(): string {
    return this.take(this.int16()).toString('utf8');
  }

  /** Null as the protocol writes it: a length below nothing. */
  list<Item>(item: (bytes: this) => Item): Item[] {
    const length = this.int32();
    return Array.from({ length: Math.max(0, Math.min(length, this.left)) }, () => item(this));
  }

  /** Seven bits a byte, the sign in the lowest; ten bytes at most. */
  varInt(): number {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      if (shift > 63n) throw new RangeError('no number is so long');
      const byte = BigInt(this.take(1).readUInt8());
      value |= (byte & 0x7fn) << shift;
      if (byte < 0x80n) return Number((value >> 1n) ^ -(value & 1n));
    }
  }

  varBytes(): Buffer | null {
    const length = this.varInt();
    return length < 0 ? null : this.take(length);
  }
}
