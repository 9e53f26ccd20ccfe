import { setTimeout as pause } from 'node:timers/promises';

/** Documents of 10 MB travel as base64 inside a JWS inside a JWE, each of which adds a third. */
export const largestMessage = 24 * 1024 * 1024;

/** As `families` in libs/messaging, which may not be built yet; a test holds the two together. */
export const families = [
  'submission',
  'verification',
  'recognition',
  'credential',
  'dossier',
  'confirmation',
  'checkpoint',
];

/** What countries tell each other; a country writes only under its own prefix, which is what a broker's ACL can say. */
export const topicsOf = (countries) =>
  countries.flatMap((country) => families.map((family) => `${country.toLowerCase()}.${family}`));

export async function kafkaAdmin(brokers, retry) {
  process.env['KAFKAJS_NO_PARTITIONER_WARNING'] = '1';
  const { Kafka, logLevel } = (await import('kafkajs')).default;
  const kafka = new Kafka({ clientId: 'local-stack', brokers: brokers.split(','), logLevel: logLevel.NOTHING, retry });
  const admin = kafka.admin();
  await admin.connect();
  return admin;
}

/** Milliseconds for which a partner may be away and still reads all that was told meanwhile: thirty days. */
export const retention = 30 * 24 * 3_600_000;

/**
 * The broker unfolds what a client has compressed, and refuses it where it is then too large: one message of a few
 * kilobytes cannot fill the memory of all who read it. It dates what it takes by itself: a node whose clock is wrong is
 * heard, and none makes a record last for ever; when an event happened is in the event, signed. It keeps all for the time
 * that is stated, documents too: their topic cannot be compacted, because a case's events share a key and each says something.
 */
export const configEntries = [
  { name: 'max.message.bytes', value: String(largestMessage) },
  { name: 'compression.type', value: 'uncompressed' },
  { name: 'message.timestamp.type', value: 'LogAppendTime' },
  { name: 'cleanup.policy', value: 'delete' },
  { name: 'retention.ms', value: String(retention) },
  { name: 'retention.bytes', value: '-1' },
];

/** Creates the topics that are missing: six partitions each, keyed by case. Those that are there are set as new ones are. */
export async function createTopics(brokers, countries) {
  const admin = await kafkaAdmin(brokers, { retries: 5 });
  try {
    const all = topicsOf(countries);
    const existing = new Set(await admin.listTopics());
    const missing = all.filter((topic) => !existing.has(topic));
    const there = all.filter((topic) => existing.has(topic));
    // 2: a topic, in Kafka's protocol.
    const resources = there.map((name) => ({ type: 2, name, configEntries }));
    if (there.length > 0) await admin.alterConfigs({ validateOnly: false, resources });
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: false,
        topics: missing.map((topic) => ({ topic, numPartitions: 6, replicationFactor: 1, configEntries })),
      });
      await led(admin, missing);
    }
    return missing.length > 0 ? `${missing.length} created` : 'all there';
  } finally {
    await admin.disconnect();
  }
}

/**
 * Waits until every topic has its leaders. kafkajs would too, but gives up where the broker that has just created a topic
 * does not know it yet, which is how brokers with data answer.
 */
async function led(admin, topics) {
  const notYet = ['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE'];
  for (const giveUp = Date.now() + 30_000; Date.now() < giveUp;) {
    try {
      const found = await admin.fetchTopicMetadata({ topics });
      if (found.topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) return;
    } catch (error) {
      if (!notYet.includes(error.type)) throw error;
    }
    await pause(50);
  }
  throw new Error(`after 30 s Kafka has no leader for ${topics.join(', ')}`);
}
