import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../places.mjs';
import { brokerAccess, createBrokerCertificate } from '../set-up/broker-access.mjs';
import { kafkaClassPath, kafkaVersion } from '../set-up/kafka-jars.mjs';
import { kafkaAdmin, largestMessage } from '../set-up/topics.mjs';
import { accepts } from './connect.mjs';

const properties = ({ ports, data, keyStore }) => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${ports['kafka-controller']}
# Whoever runs this machine comes in the clear and may do all; nodes come as they do to a broker between governments.
listeners=PLAINTEXT://127.0.0.1:${ports.kafka},NODES://127.0.0.1:${ports['kafka-nodes']},CONTROLLER://127.0.0.1:${ports['kafka-controller']}
advertised.listeners=PLAINTEXT://127.0.0.1:${ports.kafka},NODES://127.0.0.1:${ports['kafka-nodes']}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,NODES:SASL_SSL,CONTROLLER:PLAINTEXT
listener.name.nodes.ssl.keystore.type=PEM
listener.name.nodes.ssl.keystore.location=${keyStore}
listener.name.nodes.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.nodes.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS
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
export function defineKafka(processes, { places, ports, java, countries }) {
  const data = join(places.data, 'kafka');
  const settings = join(places.data, 'kafka.properties');
  const known = join(places.data, 'kafka-logins.json');
  const classPath = ['-cp', kafkaClassPath];
  const brokers = `127.0.0.1:${ports.kafka}`;
  const access = brokerAccess(places, `127.0.0.1:${ports['kafka-nodes']}`, countries);
  const logins = Object.values(access.logins);
  const runTool = (name, args) => processes.run(name, java, [...frugal, ...classPath, ...args]);
  const keep = () => writeFileSync(known, JSON.stringify(logins.map(({ username }) => username)));

  async function format() {
    const keyStore = await createBrokerCertificate(places);
    writeFileSync(settings, properties({ ports, data, keyStore }));
    if (existsSync(join(data, 'meta.properties'))) return;
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
    const args = ['kafka.tools.StorageTool', 'format', '--cluster-id', id, '--config', settings];
    const users = logins.map(({ username, password }) => `SCRAM-SHA-512=[name=${username},password=${password}]`);
    await runTool('kafka-format', [...args, ...users.flatMap((user) => ['--add-scram', user])]);
    keep();
  }

  /** Countries that came after the broker's data did. */
  async function addLogins() {
    const has = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : [];
    for (const { username, password } of logins.filter((login) => !has.includes(login.username))) {
      const who = ['--bootstrap-server', brokers, '--entity-type', 'users', '--entity-name', username];
      const what = ['--alter', '--add-config', `SCRAM-SHA-512=[password=${password}]`];
      await runTool('kafka-login', ['kafka.admin.ConfigCommand', ...who, ...what]);
    }
    keep();
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
    ready: async () => (await accepts(ports.kafka)) && (await leads(brokers)),
  });
  return { process: process_, brokers, access, addLogins };
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
