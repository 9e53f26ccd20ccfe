import { readFile } from 'node:fs/promises';
import { liveRules } from '@puente/country-packs/published';
import { loadRuleBook, ruleFoldersIn } from '@puente/country-packs/rule-book';
import type { BrokerAccess } from '@puente/messaging/event-bus';
import { connectKafka } from '@puente/messaging/event-bus';
import { openNodeKeys, openTrustAnnex } from '@puente/messaging/keys';
import { loadConfig } from '@puente/platform/config';
import { documentChecks } from '@puente/platform/documents';
import { databaseIsAt } from '@puente/persistence/database';
import { answerWhileStarting } from '@puente/platform/health';
import type { Lifecycle } from '@puente/platform/lifecycle';
import { createLifecycle } from '@puente/platform/lifecycle';
import type { Logger } from '@puente/platform/logging';
import { deviceIn } from '@puente/platform/pkcs11';
import { createLogger } from '@puente/platform/logging';
import { giveBackAtRest } from '@puente/platform/memory';
import { connectWaker, temporalServer } from '@puente/platform/temporal';
import { systemClock } from '@puente/platform/time';
import type { Configuration } from './config.js';
import { configuration } from './config.js';
import { startRelay } from './relay/index.js';

async function start(config: Configuration, log: Logger, life: Lifecycle): Promise<void> {
  const { PUENTE_COUNTRY: country, HOST: host, HEALTH_PORT: port } = config;
  const needs = [{ name: 'database', check: () => databaseIsAt(config.DATABASE_URL) }];
  const health = await answerWhileStarting({ host, port, log, lifecycle: life, needs });
  if (health === undefined) return;
  const [keys, trust, packs] = await Promise.all([
    openNodeKeys(config.PUENTE_KEYS),
    openTrustAnnex(config.PUENTE_TRUST),
    loadRuleBook(ruleFoldersIn(config)),
  ]);
  const live = liveRules(packs);
  const held = (await keys()).country;
  if (held !== country) throw new Error(`PUENTE_KEYS holds the keys of ${held}, not of ${country}`);

  const bus = connectKafka({
    brokers: config.KAFKA_BROKERS,
    access: await brokerAccess(config),
    clientId: `puente.${country.toLowerCase()}.event-relay`,
    onProblem: (what, err) => log.warn({ err }, what),
  });
  const waker = connectWaker(await temporalServer(config));
  life.onClose('temporal', () => waker.close());
  life.onClose('kafka', () => bus.close());

  const device = await deviceIn(config);
  life.onClose('device', async () => device?.close());
  const documents = documentChecks(config.DOCUMENT_THREAD);
  life.onClose('documents', () => documents.close());

  const relay = await startRelay({
    ...(device === undefined ? {} : { device }),
    ...{ keys, trust, rules: live.rules, takeRules: live.take, bus, waker, log, clock: systemClock },
    clockTolerance: config.PUENTE_CLOCK_TOLERANCE,
    databaseUrl: config.DATABASE_URL,
    documentsFolder: config.PUENTE_DOCUMENTS,
    documents,
    documentQuota: { documents: config.COUNTRY_DOCUMENTS, bytes: config.COUNTRY_MEGABYTES * 1_000_000 },
    confirmedWithin: config.CONFIRMED_WITHIN_SECONDS * 1000,
    sentAtMost: config.SENT_AT_MOST,
    checkpointEvery: config.CHECKPOINT_SECONDS * 1000,
    quarantineBytes: config.QUARANTINE_MEGABYTES * 1_000_000,
  });
  life.onClose('relay', () => relay.close());

  life.onClose('memory', giveBackAtRest().stop);
  health.isOpen(relay.parts);
  log.info({ health: health.url }, 'event relay is up');
}

async function brokerAccess(config: Configuration): Promise<BrokerAccess | undefined> {
  const { KAFKA_CA: path, KAFKA_USERNAME: username, KAFKA_PASSWORD: password } = config;
  if (path === undefined || username === undefined || password === undefined) return undefined;
  return { authorities: await readFile(path, 'utf8'), username, password };
}

async function main(): Promise<void> {
  const config = loadConfig(configuration, process.env);
  const log = createLogger({ name: 'event-relay', level: config.LOG_LEVEL, country: config.PUENTE_COUNTRY });
  const life = createLifecycle(log);
  try {
    await start(config, log, life);
  } catch (error) {
    await life.close('could not start');
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`event-relay: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
