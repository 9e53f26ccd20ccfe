import { Kafka, logLevel } from 'kafkajs';
import './kafka-fetch-answer.js';
import './kafka-idle-timer.js';
import './kafka-lost-fetch.js';
import type { EventBus } from './event-bus.js';
import { kafkaPublisher } from './kafka-producer.js';
import { kafkaReader } from './kafka-reader.js';

/** How a node comes in at a broker between governments: over TLS, with a password by SCRAM (RFC 5802). */
export interface BrokerAccess {
  /** The authorities that vouch for the broker, in PEM. */
  readonly authorities: string;
  readonly username: string;
  readonly password: string;
}

export interface KafkaOptions {
  readonly brokers: readonly string[];
  /** Without it the broker is spoken to in the clear, which is for one on this machine. */
  readonly access?: BrokerAccess | undefined;
  /** Shown on the broker. */
  readonly clientId: string;
  /** Told what goes wrong while the bus keeps trying; the error holds no content of events. */
  readonly onProblem?: (what: string, error: unknown) => void;
  /**
   * Set before the name of every topic and of every group of readers on the broker: lets test suites share one. The group
   * too, because readers in one group are given each other's topics.
   */
  readonly prefix?: string;
}

export function connectKafka(options: KafkaOptions): EventBus {
  const prefix = options.prefix ?? '';
  const toBroker = (topic: string) => prefix + topic;
  const fromBroker = (topic: string) => topic.slice(prefix.length);
  const onProblem = options.onProblem ?? (() => undefined);
  const kafka = new Kafka({
    clientId: options.clientId,
    brokers: [...options.brokers],
    ...(options.access && securely(options.access)),
    connectionTimeout: 2000,
    requestTimeout: 15_000,
    retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1000 },
    logLevel: logLevel.NOTHING,
  });
  const publisher = kafkaPublisher(kafka, toBroker);
  const readers: { close(): Promise<void> }[] = [];

  return {
    publish: (records) => publisher.publish(records),
    read(reading) {
      const reader = kafkaReader({ kafka, reading, toBroker, fromBroker, onProblem });
      readers.push(reader);
      return reader;
    },
    hasRead: (group, topics) => hasRead(kafka, toBroker(group), topics.map(toBroker)),
    check: (topics = []) => check(kafka, topics.map(toBroker)),
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
      await publisher.close();
    },
  };
}

const securely = ({ authorities, username, password }: BrokerAccess) => ({
  ssl: { ca: [authorities] },
  sasl: { mechanism: 'scram-sha-512' as const, username, password },
});

async function hasRead(kafka: Kafka, groupId: string, asked: readonly string[]): Promise<boolean> {
  const admin = kafka.admin({ retry: { retries: 0 } });
  try {
    await admin.connect();
    const known = new Set(await admin.listTopics());
    const topics = asked.filter((topic) => known.has(topic));
    const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
    const read = await admin.fetchOffsets({ groupId, topics });
    return topics.every((topic, n) =>
      (ends[n] ?? []).every(({ high, low, partition }) => {
        const place = read.find((one) => one.topic === topic)?.partitions.find((one) => one.partition === partition);
        return BigInt(high) <= BigInt(low) || BigInt(place?.offset ?? -1) >= BigInt(high);
      }),
    );
  } finally {
    await admin.disconnect();
  }
}

async function check(kafka: Kafka, topics: readonly string[]): Promise<void> {
  const admin = kafka.admin({ retry: { retries: 0 } });
  try {
    await admin.connect();
    await admin.describeCluster();
    // Of none it would answer about all that there are.
    if (topics.length > 0) await admin.fetchTopicMetadata({ topics: [...topics] });
  } finally {
    await admin.disconnect();
  }
}
