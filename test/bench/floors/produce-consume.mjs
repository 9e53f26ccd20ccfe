import { randomBytes } from 'node:crypto';
import kafkajs from 'kafkajs';

const { Kafka, Partitioners, logLevel } = kafkajs;
const topic = 'bench.produce-consume';
/**
 * Messages of such sizes, in one request, through the same broker with the same client library; stored by the broker
 * before it is answered.
 *
 * @param {number[]} sizes bytes of each
 */
export async function startKafkaFloor(brokers, sizes) {
  const messages = sizes.map((size) => ({ key: 'bench', value: randomBytes(size) }));
  const kafka = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1, replicationFactor: 1 }] });
  const producer = kafka.producer({
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  const consumer = kafka.consumer({ groupId: 'bench' });
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topic, fromBeginning: true });
  let left = 0;
  let arrived = () => undefined;
  await consumer.run({
    eachMessage: async () => {
      left -= 1;
      if (left === 0) arrived();
    },
  });
  return {
    async once() {
      left = messages.length;
      const there = new Promise((resolve) => (arrived = resolve));
      await Promise.all([producer.send({ topic, acks: -1, messages }), there]);
    },
    async stop() {
      await consumer.disconnect();
      await producer.disconnect();
      await admin.deleteTopics({ topics: [topic] });
      await admin.disconnect();
    },
  };
}
