import type { ProducerRecord } from 'kafkajs';
import { CompressionCodecs, CompressionTypes } from 'kafkajs';

/**
 * Batches that a broker keeps and that a reader must survive. The frames are written by hand: what is hostile in them is
 * their kind and what they unfold to, and no library of ours has to know how.
 */
export const hostileBatches: Readonly<Record<string, Omit<ProducerRecord, 'topic'>>> = {
  GZIP: { compression: CompressionTypes.GZIP, messages: [{ key: 'bomb', value: Buffer.alloc(60_000_000) }] },
  SNAPPY: { compression: CompressionTypes.Snappy, messages: [{ key: 'snappy', value: 'unknown' }] },
  LZ4: { compression: CompressionTypes.LZ4, messages: [{ key: 'lz4', value: 'unknown' }] },
  ZSTD: { compression: CompressionTypes.ZSTD, messages: [{ key: 'zstd', value: 'unknown' }] },
  TOO_MANY_RECORDS: { messages: Array.from({ length: 5_000 }, () => ({ value: '' })) },
  MALFORMED: {
    messages: [{ key: 'headers', value: 'x', headers: { h: Array.from({ length: 2_000 }, () => 'x') } }],
  },
};

/** Teaches the producer of a test to write them. */
export function registerFrames(): void {
  const codec = (frame: (records: Buffer) => Buffer) => () => ({
    compress: ({ buffer }: { readonly buffer: Buffer }) => Promise.resolve(frame(buffer)),
    decompress: () => Promise.reject(new Error('never asked of a producer')),
  });
  CompressionCodecs[CompressionTypes.Snappy] = codec(snappy);
  CompressionCodecs[CompressionTypes.LZ4] = codec(lz4);
  CompressionCodecs[CompressionTypes.ZSTD] = codec(zstd);
}

/** Xerial's framing, as Java's clients write it, around one literal. */
function snappy(records: Buffer): Buffer {
  const literal = Buffer.concat([Buffer.from([61 << 2]), littleEndian(records.length - 1, 2), records]);
  const block = Buffer.concat([varInt(records.length), literal]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(block.length);
  return Buffer.concat([Buffer.from('82534e4150505900' + '00000001' + '00000001', 'hex'), length, block]);
}

/** Blocks of 64 kB at most, stored as they are. */
function lz4(records: Buffer): Buffer {
  const size = littleEndian(records.length + 0x80000000, 4);
  return Buffer.concat([Buffer.from('04224d18604082', 'hex'), size, records, Buffer.alloc(4)]);
}

/** A single segment of one stored block. */
function zstd(records: Buffer): Buffer {
  const block = littleEndian((records.length << 3) + 1, 3);
  return Buffer.concat([Buffer.from('28b52ffda0', 'hex'), littleEndian(records.length, 4), block, records]);
}

function littleEndian(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

const varInt = (value: number): Buffer =>
  value < 128 ? Buffer.from([value]) : Buffer.concat([Buffer.from([(value & 127) | 128]), varInt(value >> 7)]);
