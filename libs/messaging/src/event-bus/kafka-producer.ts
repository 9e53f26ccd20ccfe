import type { Kafka, Producer } from 'kafkajs';
import { Partitioners } from 'kafkajs';
import type { OutgoingRecord } from './event-bus.js';

/** Records of one request share a batch per partition, and the broker limits a batch's size as it does a record's. */
const batchBytes = 900_000;

export interface KafkaPublisher {
  publish(records: readonly OutgoingRecord[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Idempotent and one request at a time, so that the broker's own retries neither double nor reorder. After a failure
 * nobody knows what the broker stored: the producer is given up with its sequence numbers and a new one begins, and the
 * caller publishes again.
 */
export function kafkaPublisher(kafka: Kafka, topicName: (topic: string) => string): KafkaPublisher {
  let current: Promise<Producer> | undefined;

  async function connect(): Promise<Producer> {
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1000 },
    });
    await producer.connect();
    return producer;
  }

  async function giveUp(): Promise<void> {
    const producer = await current?.catch(() => undefined);
    current = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  return {
    async publish(records) {
      try {
        const producer = await (current ??= connect());
        for (const batch of batches(records))
          await producer.sendBatch({
            acks: -1,
            timeout: 10_000,
            topicMessages: batch.map(({ topic, key, headers, value }) => ({
              topic: topicName(topic),
              messages: [{ key, headers: { ...headers }, value: Buffer.from(value) }],
            })),
          });
      } catch (error) {
        await giveUp();
        throw error;
      }
    },
    close: giveUp,
  };
}

function* batches(records: readonly OutgoingRecord[]): Generator<readonly OutgoingRecord[]> {
  let batch: OutgoingRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    if (batch.length > 0 && bytes + record.value.byteLength > batchBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(record);
    bytes += record.value.byteLength;
  }
  if (batch.length > 0) yield batch;
}
