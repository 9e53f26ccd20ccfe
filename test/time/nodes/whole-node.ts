import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi, openParts, settings } from '@puente/agency-api/process';
import type { ApiParts } from '@puente/agency-api/process';
import { openProcesses } from '@puente/case-worker/activities';
import type { NodeKeyFile, TrustEntry } from '@puente/contracts/keys';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { caseTaskQueue } from '@puente/domain/file/case';
import { startRelay } from '@puente/event-relay/relay';
import type { EventBus } from '@puente/messaging/event-bus';
import { assertTrusted, nodeKeysFrom } from '@puente/messaging/keys';
import type { Pool } from '@puente/persistence/database';
import { testDatabase } from '@puente/persistence/test-database';
import { masterKeysIn } from '@puente/persistence/vault';
import type { IdentityProvider } from '@puente/testing/identity-provider';
import { loadConfig } from '@puente/platform/config';
import type { Lifecycle } from '@puente/platform/lifecycle';
import { createLifecycle } from '@puente/platform/lifecycle';
import type { Logger } from '@puente/platform/logging';
import { createLogger } from '@puente/platform/logging';
import { messageOutlet } from '@puente/platform/messenger';
import { connectWaker } from '@puente/platform/temporal';
import { compiledThread } from '@puente/testing/threads';
import { Worker } from '@temporalio/worker';
import type { ServerClock } from '../servers/server-clock.js';
import type { SkippingServer } from '../servers/skipping-server.js';

export interface WholeNodeOptions {
  readonly keys: NodeKeyFile;
  /** Of every country. */
  readonly annex: Readonly<Record<string, TrustEntry>>;
  readonly rules: LoadedRules;
  readonly bus: EventBus;
  readonly server: SkippingServer;
  /** Of the server, and the same for every node on it. */
  readonly clock: ServerClock;
  readonly provider: Pick<IdentityProvider, 'issuer' | 'scim'>;
}

const documentThread = join(__dirname, '../../../apps/agency-api/src/cases/documents/check-document.thread.ts');

/** Milliseconds: beside other work on the machine a worker may take long to end. */
const closeWithin = 60_000;

/** Where a country's API would be published. */
export const publicUrlOf = (country: string): string => `https://${country.toLowerCase()}.puente.example`;

/** One country's node with its doors: API, processes and relay over one database, as `npm start` runs them. */
export interface WholeNode {
  readonly api: string;
  readonly parts: ApiParts;
  /** As the processes reach the database, for what only they may write. */
  readonly processes: Pool;
  /** Folder with what the demonstration messenger sent. */
  readonly messages: string;
  close(): Promise<void>;
}

/** Where it cannot be opened, nothing of it is left running: that would keep the suite from ever ending. */
export async function wholeNode(options: WholeNodeOptions): Promise<WholeNode> {
  const log = createLogger({ name: options.keys.country, level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  const lifecycle = createLifecycle(log, closeWithin);
  try {
    return await opened(options, log, lifecycle);
  } catch (error) {
    await lifecycle.close('not opened');
    throw error;
  }
}

async function opened(options: WholeNodeOptions, log: Logger, lifecycle: Lifecycle): Promise<WholeNode> {
  const { annex, bus, clock, keys: keyFile, rules: packs, server } = options;
  const { country } = keyFile;
  const namespace = country.toLowerCase();
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'puente-node-'));
  const [documentsFolder, messages] = [join(folder, 'documents'), join(folder, 'messages')];
  const [keyPath, trustPath] = [join(folder, 'keys.json'), join(folder, 'trust.json')];
  await mkdir(messages);
  await writeFile(keyPath, JSON.stringify(keyFile), { mode: 0o600 });
  await writeFile(trustPath, JSON.stringify(annex));
  const page = 'http://127.0.0.1:9';
  lifecycle.onClose('database', async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const environment = loadConfig(settings, {
    PUENTE_COUNTRY: country,
    DATABASE_URL: database.urlOf('api'),
    TEMPORAL_ADDRESS: server.address,
    TEMPORAL_NAMESPACE: namespace,
    PUENTE_KEYS: keyPath,
    PUENTE_TRUST: trustPath,
    PUENTE_DOCUMENTS: documentsFolder,
    PUENTE_MESSAGES: messages,
    PUENTE_PORTAL_URL: page,
    PUENTE_PUBLIC_URL: publicUrlOf(country),
    OIDC_ISSUER: options.provider.issuer,
    SCIM_URL: options.provider.scim.url,
    SCIM_TOKEN: options.provider.scim.token,
    // A test's clock goes its own way.
    PUENTE_CLOCK_TOLERANCE: '1000000000',
    OIDC_AUDIENCE: `urn:puente:node:${country}`,
    DOCUMENT_THREAD: compiledThread(documentThread),
    PORT: '65000',
  });
  const parts = await openParts(environment, log, lifecycle, { clock, packs });
  const { rules } = parts;

  const keys = await nodeKeysFrom(keyFile);
  const trust = await parts.trust();
  const waker = connectWaker({ address: server.address, namespace });
  lifecycle.onClose('waker', () => waker.close());
  const relay = await startRelay({
    ...{ keys: () => Promise.resolve(keys), trust: parts.trust, rules, bus, waker, clock, log, documentsFolder },
    databaseUrl: database.urlOf('relay'),
    documents: parts.documentChecks,
    documentQuota: parts.documentQuotas.staff,
    quarantineBytes: 10_000_000,
  });
  lifecycle.onClose('relay', () => relay.close());

  const processes = database.poolOf('worker');
  const { activities } = openProcesses({
    ...{ here: country, pool: processes, rules, time: clock, documentsFolder, page },
    outlet: messageOutlet({ folder: messages, time: clock }),
    secrets: { master: masterKeysIn(() => Promise.resolve(keys)), marks: keys.marks },
    did: assertTrusted(keys, trust).did,
    keys: parts.keyStore,
    accounts: parts.accounts,
    gatherFor: 0,
  });
  const worker = await Worker.create({
    ...{ connection: server.nativeConnection, namespace, taskQueue: caseTaskQueue, activities },
    ...{ identity: `puente-test-${namespace}`, workflowBundle: server.bundle, reuseV8Context: true },
    interceptors: {
      activity: [() => ({ inbound: { execute: (input, next) => clock.refresh().then(() => next(input)) } })],
    },
  });
  const running = worker.run();
  lifecycle.onClose('worker', () => {
    worker.shutdown();
    return running;
  });

  const app = await createApi(parts);
  lifecycle.onClose('http', () => app.close());
  await app.listen(0, '127.0.0.1');
  const api = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return { api, parts, processes, messages, close: () => lifecycle.close('test') };
}
