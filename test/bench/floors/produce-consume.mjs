import { randomBytes } from 'node:crypto';
import kafkajs from 'kafkajs';

const { Kafka, Partitioners, logLevel } = kafkajs;
const topic = 'bench.produce-consume';
/** About what a sealed submission weighs. */
const value = randomBytes(4000);

/** One message through the same broker with the same client library, stored by the broker before it is answered. */
export async function startKafkaFloor(brokers) {
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
  let arrived = () => undefined;
  await consumer.run({ eachMessage: async () => arrived() });
  return {
    async once() {
      const there = new Promise((resolve) => (arrived = resolve));
      await Promise.all([producer.send({ topic, acks: -1, messages: [{ key: 'bench', value }] }), there]);
    },
    async stop() {
      await consumer.disconnect();
      await producer.disconnect();
      await admin.deleteTopics({ topics: [topic] });
      await admin.disconnect();
    },
  };
}
