import type { Consumer, EachMessagePayload, IHeaders, Kafka } from 'kafkajs';
import { backoff } from './backoff.js';
import type { IncomingRecord, Reading } from './event-bus.js';
import type { FetchedMessage } from './kafka-batches.js';
import { pace } from './pace.js';

interface ReaderOptions {
  readonly kafka: Kafka;
  readonly reading: Reading;
  /** The name of a topic or of a group on the broker. */
  readonly toBroker: (name: string) => string;
  readonly fromBroker: (topic: string) => string;
  readonly onProblem: (what: string, error: unknown) => void;
}

/** How often topics that do not exist yet are looked for; a country that has none holds nobody up. */
const lookAgainMs = 10_000;

/**
 * One consumer at a time, replaced by a new one whenever it fails, for ever. kafkajs's own restarts are switched off:
 * they end for errors it takes to be final.
 */
export function kafkaReader(options: ReaderOptions): { close(): Promise<void> } {
  const closing = new AbortController();
  const pause = backoff(closing.signal);
  const stopped = () => closing.signal.aborted;
  const breathe = pace();

  async function readForEver(): Promise<void> {
    while (!stopped()) {
      try {
        await readUntilItFails();
      } catch (error) {
        if (stopped()) return;
        options.onProblem('reading events failed; trying again', error);
        await pause.wait();
      }
    }
  }

  async function readUntilItFails(): Promise<void> {
    const wanted = options.reading.topics.map(options.toBroker);
    const existing = await existingTopics(options.kafka, wanted);
    if (existing.length === 0) {
      await pause.wait();
      return;
    }
    const consumer = newConsumer(options);
    try {
      const failed = new Promise<never>((_, reject) => {
        consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
      });
      failed.catch(() => undefined);
      consumer.on('consumer.group_join', () => pause.reset());
      await consumer.connect();
      await consumer.subscribe({ topics: existing, fromBeginning: true });
      await consumer.run({
        partitionsConsumedConcurrently: 4,
        autoCommitInterval: 1000,
        autoCommitThreshold: 100,
        eachMessage: (message) => handleUntilDone(message),
      });
      await Promise.race([failed, aborted(closing.signal), moreTopicsThan(existing, wanted)]);
    } finally {
      await consumer.disconnect();
    }
  }

  /** Gives the record again until it is handled; the heartbeat keeps the partition meanwhile. */
  async function handleUntilDone(payload: EachMessagePayload): Promise<void> {
    const { handle, setAside } = options.reading;
    const { partition } = payload;
    const topic = options.fromBroker(payload.topic);
    const message: EachMessagePayload['message'] & Pick<FetchedMessage, 'unreadable'> = payload.message;
    const task = () =>
      message.unreadable === undefined
        ? handle(incoming(topic, partition, message))
        : setAside({ topic, partition, offset: message.offset, value: valueOf(message), ...message.unreadable });
    const between = backoff(closing.signal);
    // Records for others need nothing waited for: thousands of them would hold the process.
    await breathe();
    const beats = beating(payload);
    try {
      for (;;) {
        try {
          await task();
          return;
        } catch (error) {
          options.onProblem('an event could not be handled yet; trying again', error);
          await between.wait();
          if (stopped()) throw error;
        }
      }
    } finally {
      clearInterval(beats);
    }
  }

  /** Ends the consumer when a topic has come into being, so that the next one reads it too. */
  async function moreTopicsThan(existing: readonly string[], wanted: readonly string[]): Promise<void> {
    if (existing.length === wanted.length) return new Promise(() => {});
    const rest = backoff(closing.signal, lookAgainMs, lookAgainMs);
    for (;;) {
      await rest.wait();
      if (stopped()) return;
      const now = await existingTopics(options.kafka, wanted).catch(() => existing);
      if (now.length > existing.length) return;
    }
  }

  const ended = readForEver();
  return {
    close: async () => {
      closing.abort();
      await ended;
    },
  };
}

const heartbeatMs = 1500;

/**
 * Also while a record takes longer to handle than a session lasts: a reader that is silent for that long loses its partitions,
 * and begins the same record again, for ever. One that lost them all the same hears so when it fetches again.
 */
const beating = (payload: EachMessagePayload): NodeJS.Timeout =>
  setInterval(() => void payload.heartbeat().catch(() => undefined), heartbeatMs);

const newConsumer = ({ kafka, reading, toBroker }: ReaderOptions): Consumer =>
  kafka.consumer({
    groupId: toBroker(reading.group),
    allowAutoTopicCreation: false,
    // The least that brokers allow by default: so long do the others wait for a reader that died without leaving.
    sessionTimeout: 6000,
    heartbeatInterval: heartbeatMs,
    rebalanceTimeout: 15_000,
    // What comes is answered at once; only where nothing does is the broker asked again, and then the session is kept as well.
    maxWaitTimeInMs: heartbeatMs,
    // Long enough for a broker to restart: a reader that comes back as the member it was costs the group no rebalance.
    retry: { retries: 60, initialRetryTime: 100, maxRetryTime: 500, restartOnFailure: () => Promise.resolve(false) },
  });

async function existingTopics(kafka: Kafka, wanted: readonly string[]): Promise<string[]> {
  const admin = kafka.admin({ retry: { retries: 2 } });
  try {
    await admin.connect();
    const all = new Set(await admin.listTopics());
    return wanted.filter((topic) => all.has(topic));
  } finally {
    await admin.disconnect();
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const incoming = (topic: string, partition: number, message: EachMessagePayload['message']): IncomingRecord => ({
  topic,
  partition,
  offset: message.offset,
  ...(message.key === null ? {} : { key: message.key.toString() }),
  headers: textHeaders(message.headers ?? {}),
  value: valueOf(message),
  takenAt: Number(message.timestamp),
});

const valueOf = ({ value }: EachMessagePayload['message']): Uint8Array => value ?? Buffer.alloc(0);

/** A header given twice becomes both in one, which no check accepts. */
const textHeaders = (headers: IHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().map(String).join(', ')]),
  );
