import type { Headers } from '../envelope/index.js';

/** To be told. `key` decides the partition: records of one key keep their order. */
export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly headers: Headers;
  readonly value: Uint8Array;
}

export interface IncomingRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key?: string;
  readonly headers: Headers;
  readonly value: Uint8Array;
  /** When the broker took it, by its own clock: milliseconds since 1970. */
  readonly takenAt?: number;
}

/** Why a batch is not opened. Public as a detail in the quarantine. */
export type BatchFault = 'GZIP' | 'SNAPPY' | 'LZ4' | 'ZSTD' | 'TOO_MANY_RECORDS' | 'MALFORMED';

/** Records that were sent together and that nobody can, or will, tell apart. */
export interface UnreadableBatch {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: string;
  /** Of its last record: behind it reading goes on. */
  readonly offset: string;
  readonly fault: BatchFault;
  readonly value: Uint8Array;
}

export interface Reading {
  /** Readers of one group share the partitions among them. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Called for one record after the other within a partition. Where it rejects, the same record is given again, for as
   * long as it takes: nothing is skipped and nothing overtakes. So it must reject for a broken dependency only, never
   * for a bad record.
   */
  readonly handle: (record: IncomingRecord) => Promise<void>;
  /** Called in a record's stead, and again where it rejects. */
  readonly setAside: (batch: UnreadableBatch) => Promise<void>;
}

/** Where nodes tell each other things. Kafka's adapter is the only one; the port lets another client replace it. */
export interface EventBus {
  /** Resolves when all are stored, in this order within a key. Rejects when that is not certain: then publish again. */
  publish(records: readonly OutgoingRecord[]): Promise<void>;
  /** Reads from where the group stopped, or from the very beginning, and reconnects for ever. */
  read(reading: Reading): { close(): Promise<void> };
  /** Whether the group is through with all that these topics hold now; of a topic that is not there, with nothing. */
  hasRead(group: string, topics: readonly string[]): Promise<boolean>;
  /** Rejects when the broker does not answer, or has not all of these topics. */
  check(topics?: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
