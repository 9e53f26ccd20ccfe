import type { RecordBatchEntry } from 'kafkajs';
import type { BatchFault } from './event-bus.js';
import { Bytes } from './bytes.js';
import { pace } from './pace.js';

/** Events are a kilobyte at least, and a batch of ours holds 900: with more records it is no batch of events. */
export const recordsAtMost = 2000;
/** An event has ten. */
const headersAtMost = 64;

const compressions: Readonly<Record<number, BatchFault>> = { 1: 'GZIP', 2: 'SNAPPY', 3: 'LZ4', 4: 'ZSTD' };

/** What kafkajs expects of a record, and beside it what became of a batch that is not opened. */
export interface FetchedMessage extends RecordBatchEntry {
  readonly isControlRecord: boolean;
  readonly batchContext: { readonly producerId: string; readonly inTransaction: boolean };
  readonly unreadable?: UnreadableMessage;
}

interface UnreadableMessage {
  readonly fault: BatchFault;
  readonly firstOffset: string;
}

/**
 * The records of one partition. A batch that cannot be read, or that would have to be unfolded, becomes one message that
 * says so at the batch's last offset, so that reading goes on behind it: a sender's batch must never stop the others'.
 * Nothing is ever unfolded: events are encrypted, which no compression makes smaller, and topics are made so that the
 * broker keeps them as they are.
 */
export async function readBatches(partition: Buffer): Promise<FetchedMessage[]> {
  const bytes = new Bytes(partition);
  const messages: FetchedMessage[] = [];
  const breathe = pace();
  while (bytes.left >= frameBytes) {
    const firstOffset = bytes.int64();
    const length = bytes.int32();
    // The broker cuts what it answers at a size, so that the last batch may lack its end; it comes whole the next time.
    if (length > bytes.left) break;
    for (const message of messagesOf(firstOffset, bytes.take(Math.max(0, length)))) messages.push(message);
    await breathe();
  }
  return messages;
}

/** Of the first offset and the length, which every format has. */
const frameBytes = 12;

function messagesOf(firstOffset: bigint, body: Buffer): FetchedMessage[] {
  let header: BatchHeader | undefined;
  try {
    const bytes = new Bytes(body);
    header = headerOf(firstOffset, bytes);
    return header.fault === undefined ? recordsOf(header, bytes) : [unreadable(header, header.fault, body)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [unreadable(header ?? noHeader(firstOffset), 'MALFORMED', body)];
  }
}

interface BatchHeader {
  readonly firstOffset: bigint;
  readonly lastOffset: bigint;
  readonly timestamp: string;
  readonly attributes: number;
  readonly isControl: boolean;
  readonly context: FetchedMessage['batchContext'];
  readonly count: number;
  readonly fault: BatchFault | undefined;
}

const noHeader = (firstOffset: bigint): BatchHeader => ({
  ...{ firstOffset, lastOffset: firstOffset, timestamp: '0', attributes: 0, isControl: false, count: 0 },
  ...{ context: { producerId: '-1', inTransaction: false }, fault: 'MALFORMED' },
});

function headerOf(firstOffset: bigint, bytes: Bytes): BatchHeader {
  bytes.int32(); // the leader's epoch
  if (bytes.int8() !== 2) return noHeader(firstOffset);
  bytes.int32(); // a checksum, which the broker has compared
  const attributes = bytes.int16();
  const lastOffset = firstOffset + BigInt(Math.max(0, bytes.int32()));
  bytes.int64();
  const timestamp = bytes.int64().toString();
  const producerId = bytes.int64().toString();
  bytes.take(6); // the producer's epoch and sequence
  const count = bytes.int32();
  const compression = attributes & 7;
  const tooMany = count < 0 || count > recordsAtMost ? 'TOO_MANY_RECORDS' : undefined;
  return {
    ...{ firstOffset, lastOffset, timestamp, attributes, count },
    isControl: (attributes & 0x20) !== 0,
    context: { producerId, inTransaction: (attributes & 0x10) !== 0 },
    fault: compression === 0 ? tooMany : (compressions[compression] ?? 'MALFORMED'),
  };
}

const recordsOf = (header: BatchHeader, bytes: Bytes): FetchedMessage[] =>
  Array.from({ length: header.count }, () => recordIn(header, new Bytes(bytes.take(bytes.varInt()))));

function recordIn(header: BatchHeader, bytes: Bytes): FetchedMessage {
  const { firstOffset, lastOffset, timestamp, isControl, context } = header;
  const attributes = bytes.int8();
  bytes.varInt(); // how much later than the batch's first
  const place = firstOffset + BigInt(bytes.varInt());
  // Where reading goes on follows from it, and the broker does not look at it.
  if (place < firstOffset || place > lastOffset) throw new RangeError('outside of its batch');
  const offset = place.toString();
  const [key, value] = [bytes.varBytes(), bytes.varBytes()];
  const headers = headersIn(bytes);
  return {
    ...{ offset, key, value, headers, timestamp, attributes },
    isControlRecord: isControl,
    batchContext: context,
  };
}

function headersIn(bytes: Bytes): Record<string, Buffer[]> {
  const count = bytes.varInt();
  if (count > headersAtMost) throw new RangeError('too many headers');
  const headers = new Map<string, Buffer[]>();
  for (let n = 0; n < count; n += 1) {
    const name = bytes.varBytes()?.toString('utf8') ?? '';
    headers.set(name, [...(headers.get(name) ?? []), bytes.varBytes() ?? Buffer.alloc(0)]);
  }
  return Object.fromEntries(headers);
}

const unreadable = (header: BatchHeader, fault: BatchFault, body: Buffer): FetchedMessage => ({
  ...{ offset: header.lastOffset.toString(), key: null, value: body, headers: {} },
  ...{ timestamp: header.timestamp, attributes: header.attributes },
  ...{ isControlRecord: header.isControl, batchContext: header.context },
  unreadable: { fault, firstOffset: header.firstOffset.toString() },
});
