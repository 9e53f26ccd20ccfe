import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../places.mjs';
import { kafkaClassPath, kafkaVersion } from '../set-up/kafka-jars.mjs';
import { kafkaAdmin, largestMessage } from '../set-up/topics.mjs';
import { accepts } from './connect.mjs';

const properties = (ports, data) => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${ports['kafka-controller']}
listeners=PLAINTEXT://127.0.0.1:${ports.kafka},CONTROLLER://127.0.0.1:${ports['kafka-controller']}
advertised.listeners=PLAINTEXT://127.0.0.1:${ports.kafka}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${data}
auto.create.topics.enable=false
message.max.bytes=${largestMessage}
replica.fetch.max.bytes=${largestMessage}
# One broker: its own topics cannot have three copies.
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
# Fifty partitions of the offsets topic would be most of the broker's start.
offsets.topic.num.partitions=4
transaction.state.log.num.partitions=4
group.initial.rebalance.delay.ms=0
# The cleaner of compacted topics would hold 128 MB for the one such topic that is here.
log.cleaner.dedupe.buffer.size=4194304
# A broker that was killed is taken back at once.
broker.heartbeat.interval.ms=1000
broker.session.timeout.ms=5000
`;

/** Lives for minutes: by default the JVM would compile for days to come. */
const frugal = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** One Kafka broker in KRaft mode, from Maven's jars. */
export function defineKafka(processes, { places, ports, java }) {
  const data = join(places.data, 'kafka');
  const settings = join(places.data, 'kafka.properties');
  const classPath = ['-cp', kafkaClassPath];

  async function format() {
    writeFileSync(settings, properties(ports, data));
    if (existsSync(join(data, 'meta.properties'))) return;
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
    const args = ['kafka.tools.StorageTool', 'format', '--cluster-id', id, '--config', settings];
    await processes.run('kafka-format', java, [...frugal, ...classPath, ...args]);
  }

  const process_ = processes.add({
    name: 'kafka',
    command: java,
    args: [
      '-Xms64m',
      '-Xmx512m',
      ...frugal,
      ...classArchive(),
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
      '-Dorg.slf4j.simpleLogger.showDateTime=true',
      '-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss,SSS',
      ...classPath,
      'kafka.Kafka',
      settings,
    ],
    beforeStart: format,
    stopWithinMs: 15_000,
    ready: async () => (await accepts(ports.kafka)) && (await leads(`127.0.0.1:${ports.kafka}`)),
  });
  return { process: process_, brokers: `127.0.0.1:${ports.kafka}` };
}

/**
 * The broker's classes as the JVM has parsed them, without which half of the broker's start is parsing them again. Written
 * when a broker that had no such file ends, read from then on; a JVM for which it does not fit leaves it aside.
 */
function classArchive() {
  const path = join(tools.folder, `kafka-classes-${kafkaVersion().slice(0, 12)}.jsa`);
  return [existsSync(path) ? `-XX:SharedArchiveFile=${path}` : `-XX:ArchiveClassesAtExit=${path}`];
}

/** An open port is not yet a broker: it answers about the cluster when it has joined it. */
async function leads(broker) {
  const admin = await kafkaAdmin(broker, { retries: 0 });
  try {
    return (await admin.describeCluster()).brokers.length > 0;
  } finally {
    await admin.disconnect().catch(() => {});
  }
}
