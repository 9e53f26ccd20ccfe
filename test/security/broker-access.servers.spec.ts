import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connectKafka } from '@puente/messaging/event-bus';
import { groupOf, topicsOf } from '@puente/messaging/topics';
import { country } from '@puente/domain/kernel';
import type { Kafka as Client } from 'kafkajs';
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ConfigResourceTypes,
  Kafka,
  logLevel,
  ResourcePatternTypes,
} from 'kafkajs';
import { openWorld } from '../world/world.js';

const { kafka } = openWorld().endpoints;
const [here, partner, stranger] = [country('GT'), country('MX'), country('CL')];
/** Of the topics' own prefixes, as every topic of a country is; nobody else reads or writes these. */
const [ours, theirs] = [`gt.test-${randomUUID()}`, `mx.test-${randomUUID()}`];

/** As a node of Guatemala comes in, or whoever stole its password. */
function comeIn(changes: { password?: string; ca?: string } = {}): Client {
  if (kafka.access === null) throw new Error('this stack’s broker was given, and nobody set it up');
  const { brokers, certificate, logins } = kafka.access;
  const { username = '', password = '' } = logins[here] ?? {};
  return new Kafka({
    brokers: [brokers],
    ssl: { ca: [changes.ca ?? readFileSync(certificate, 'utf8')] },
    sasl: { mechanism: 'scram-sha-512', username, password: changes.password ?? password },
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
  });
}

/** The broker's word, wherever kafkajs keeps it. */
function reasonOf(error: unknown): string | undefined {
  const { name, type, errors } = error as Error & { type?: string; errors?: readonly { type?: string }[] };
  return type ?? errors?.[0]?.type ?? name;
}

describe('a broker that is set up as the runbook says', () => {
  const operator = new Kafka({ brokers: [kafka.brokers], logLevel: logLevel.NOTHING }).admin();
  const client = comeIn();
  const producer = client.producer({ allowAutoTopicCreation: false });
  const admin = client.admin();

  const write = (topic: string) => producer.send({ topic, messages: [{ value: 'from whoever has the password' }] });

  beforeAll(async () => {
    await Promise.all([operator.connect(), producer.connect(), admin.connect()]);
    const topics = [ours, theirs].map((topic) => ({ topic, numPartitions: 1 }));
    await operator.createTopics({ waitForLeaders: true, topics });
  });
  afterAll(async () => {
    await Promise.all([producer.disconnect(), admin.disconnect()]);
    await operator.deleteTopics({ topics: [ours, theirs] });
    await operator.disconnect();
  });

  /** A partner’s node reads what ours wrote, as both do between countries. */
  it('[attack 2] lets a node write what its country tells, and a partner read it', async () => {
    const { brokers = '', certificate = '', logins } = kafka.access ?? {};
    const busOf = (code: string) =>
      connectKafka({
        brokers: [brokers],
        access: { authorities: readFileSync(certificate, 'utf8'), username: '', password: '', ...logins?.[code] },
        clientId: 'test',
      });
    const [sender, reader] = [busOf(here), busOf(partner)];
    const read = new Promise((resolve) =>
      reader.read({
        group: `${groupOf(partner, here)}.${randomUUID()}`,
        topics: [ours],
        handle: ({ value }) => {
          resolve(Buffer.from(value).toString());
          return Promise.resolve();
        },
        setAside: () => Promise.resolve(),
      }),
    );
    await sender.publish([{ topic: ours, key: 'one', headers: {}, value: Buffer.from('signed') }]);
    await expect(read).resolves.toBe('signed');
    await Promise.all([sender.close(), reader.close()]);
  });

  it('[attack 2] lets no node write what another country tells, nor beside the topics of its own', async () => {
    await expect(write(theirs)).rejects.toThrow('Not authorized to access topics');
    for (const topic of topicsOf(partner)) await expect(write(topic)).rejects.toThrow('Not authorized');
    await expect(write(`invented-${randomUUID()}`)).rejects.toThrow();
    await expect(write(ours)).resolves.toHaveLength(1);
  });

  it('[attack 2] lets no node make, change or empty topics, move another’s readers, or learn who else is let in', async () => {
    const own = topicsOf(here)[0] ?? '';
    const acl = {
      resourceType: AclResourceTypes.TOPIC,
      resourcePatternType: ResourcePatternTypes.PREFIXED,
      operation: AclOperationTypes.ALL,
      permissionType: AclPermissionTypes.ALLOW,
      host: '*',
    };
    const attempts: Record<string, () => Promise<unknown>> = {
      TOPIC: () => admin.createTopics({ topics: [{ topic: `gt.test-${randomUUID()}`, numPartitions: 1 }] }),
      DELETE: () => admin.deleteTopics({ topics: [ours] }),
      RETENTION: () =>
        admin.alterConfigs({
          validateOnly: false,
          resources: [
            { type: ConfigResourceTypes.TOPIC, name: own, configEntries: [{ name: 'retention.ms', value: '1' }] },
          ],
        }),
      OWN_OFFSETS: () => admin.fetchOffsets({ groupId: groupOf(here, partner), topics: topicsOf(partner).slice(0, 1) }),
      OFFSETS: () => admin.fetchOffsets({ groupId: groupOf(partner, here), topics: [own] }),
      GROUPS: () => admin.deleteGroups([groupOf(partner, stranger)]),
      LOGINS: () => admin.describeAcls({ ...acl, principal: 'User:mx', resourceName: 'mx.' }),
    };
    const said: Record<string, unknown> = {};
    for (const [what, attempt] of Object.entries(attempts)) said[what] = await attempt().then(() => 'done', reasonOf);
    expect(said).toEqual({
      ...{ TOPIC: 'TOPIC_AUTHORIZATION_FAILED', DELETE: 'TOPIC_AUTHORIZATION_FAILED' },
      ...{ RETENTION: 'TOPIC_AUTHORIZATION_FAILED', LOGINS: 'CLUSTER_AUTHORIZATION_FAILED' },
      // kafkajs takes a refusal to name a group's coordinator for there being none.
      ...{ OWN_OFFSETS: 'done', OFFSETS: 'KafkaJSGroupCoordinatorNotFound', GROUPS: 'KafkaJSGroupCoordinatorNotFound' },
    });
  });

  it('[attack 2] lets nobody in with another password, and no node in to a broker that its authorities do not vouch for', async () => {
    const admins = [
      comeIn({ password: 'guessed' }),
      comeIn({ ca: '' }),
      new Kafka({
        brokers: [kafka.access?.brokers ?? ''],
        logLevel: logLevel.NOTHING,
        retry: { retries: 0 },
      }),
    ].map((each) => each.admin());
    const said = await Promise.allSettled(admins.map((each) => each.connect()));
    expect(said.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await Promise.all(admins.map((each) => each.disconnect()));
  });
});
