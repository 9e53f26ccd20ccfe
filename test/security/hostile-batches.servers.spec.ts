import { randomUUID } from 'node:crypto';
import type { UnreadableBatch } from '@puente/messaging/event-bus';
import { connectKafka } from '@puente/messaging/event-bus';
import { Kafka, logLevel } from 'kafkajs';
import { hostileBatches, registerFrames } from './corpus/batches.js';
import { leastHeld } from './loop/watch-loop.js';

const brokers = (process.env['KAFKA_BROKERS'] ?? '127.0.0.1:7440').split(',');

describe('[wall 10] a reader of other countries’ events', () => {
  const prefix = `test-${randomUUID()}.`;
  const [hostile, honest] = ['aa.submission', 'bb.submission'];
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer = kafka.producer();
  const problems: unknown[] = [];
  const bus = connectKafka({ brokers, clientId: 'test', prefix, onProblem: (what, error) => problems.push(error) });

  beforeAll(async () => {
    registerFrames();
    await Promise.all([admin.connect(), producer.connect()]);
    // As a topic is that somebody made by hand: the broker keeps what is sent to it as it was sent.
    const configEntries = [{ name: 'max.message.bytes', value: '25165824' }];
    const topics = [hostile, honest].map((topic) => ({ topic: prefix + topic, numPartitions: 1, configEntries }));
    await admin.createTopics({ waitForLeaders: true, topics });
  });
  afterAll(async () => {
    await Promise.all([bus.close(), producer.disconnect()]);
    await admin.deleteTopics({ topics: [prefix + hostile, prefix + honest] });
    await admin.disconnect();
  });

  it('[attack 2] sets aside a batch that is compressed, or no batch of events, by its place, and reads what lies behind it', async () => {
    const say = (topic: string, value: string) => producer.send({ topic: prefix + topic, messages: [{ value }] });
    await say(hostile, 'before');
    for (const batch of Object.values(hostileBatches)) await producer.send({ ...batch, topic: prefix + hostile });
    await say(hostile, 'behind');
    await say(honest, 'from another country');

    const memory = process.memoryUsage.rss();
    const { allowed, held, result } = await leastHeld(async () => {
      const read: string[] = [];
      const aside: UnreadableBatch[] = [];
      await new Promise<void>((resolve) => {
        bus.read({
          group: randomUUID(),
          topics: [hostile, honest],
          handle: ({ value }) => {
            read.push(Buffer.from(value).toString());
            if (read.length === 3) resolve();
            return Promise.resolve();
          },
          setAside: (batch) => Promise.resolve(void aside.push(batch)),
        });
      });
      return { read, aside };
    });

    const { read, aside } = result;
    expect(read.toSorted()).toEqual(['before', 'behind', 'from another country']);
    expect(aside.map(({ fault }) => fault)).toEqual(Object.keys(hostileBatches));
    expect(aside.slice(0, 5).map(({ firstOffset, offset }) => [firstOffset, offset])).toEqual([
      ...['1', '2', '3', '4'].map((place) => [place, place]),
      ['5', '5004'],
    ]);
    expect(problems).toEqual([]);
    expect(held).toBeLessThan(allowed);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(60_000_000);
  });
});
