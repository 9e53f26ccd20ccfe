import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import { Dossier as DossierSchema } from '@puente/contracts/dossier';
import type { EventKeyAnnouncement, NodeKeyFile } from '@puente/contracts/keys';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, CountryCode, DocumentId, OfficerId } from '@puente/domain/kernel';
import { country, newCaseNumber } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { EventBus } from '@puente/messaging/event-bus';
import { connectKafka } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import {
  announcementOf,
  newEventKeys,
  newNodeKeys,
  nodeKeysFrom,
  trustAnnexFrom,
  trustEntryOf,
} from '@puente/messaging/keys';
import { topicsOf } from '@puente/messaging/topics';
import type { Vault } from '@puente/persistence/vault';
import { masterKeysIn, openVault } from '@puente/persistence/vault';
import type { DocumentChecks } from '@puente/platform/documents';
import { documentChecks } from '@puente/platform/documents';
import { createLogger } from '@puente/platform/logging';
import { connectWaker } from '@puente/platform/temporal';
import { systemClock } from '@puente/platform/time';
import type { CaseCommand, Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { demonstrationPdf, until } from '@puente/testing/actors';
import { compiledThread } from '@puente/testing/threads';
import { CompressionTypes, Kafka, logLevel } from 'kafkajs';
import type { Relay, RelayOptions } from './index.js';
import { startRelay } from './index.js';

export const MX = country('MX');
export const GT = country('GT');
/** Trusted by both, and party to none of their cases. */
export const SV = country('SV');
/** Trusted by both; like Guatemala, a country to which Mexico's certificates go. */
export const CL = country('CL');
export const did = (code: CountryCode) => `did:web:${code.toLowerCase()}.puente.example`;

/** One country's node, without its API and its processes. */
export interface TestNode {
  readonly keys: NodeKeys;
  readonly database: TestDatabase;
  readonly vault: Vault;
  readonly documentsFolder: string;
  readonly settlement: Settlement;
  startRelay(options?: Partial<RelayOptions>): Promise<void>;
  stopRelay(): Promise<void>;
  /** What its readiness says of a part. */
  says(part: string): Promise<unknown>;
}

type Overlap = Pick<EventKeyAnnouncement, 'from' | 'until'>;

/** Two nodes on topics of their own, with Temporal away the whole time: nothing here waits for it. */
export interface Border {
  readonly mx: TestNode;
  readonly gt: TestNode;
  readonly strangers: { readonly third: NodeKeys; readonly untrusted: NodeKeys };
  readonly trust: TrustAnnex;
  /** Straight to the broker, as an attacker with access to it would. */
  readonly bus: EventBus;
  /** As a client of another making would, to topics that keep what they are sent. */
  sendCompressed(topics: readonly string[], value: Buffer): Promise<void>;
  /** What lies on a topic is gone, as where a broker lost its disks, and it was made anew. */
  loseTopic(topic: string): Promise<void>;
  /** The keys of events that follow a country's, in its own file and in everybody's annex, under relays that run; or none. */
  announce(code: CountryCode, overlap?: Overlap): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param rules the same on both sides, or each country’s own
 * @param third a country of which there are the keys and no node
 */
export async function openBorder(
  rules: RuleBook | ((code: CountryCode) => RuleBook),
  third: CountryCode = SV,
): Promise<Border> {
  const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
  const prefix = `test-${randomUUID()}.`;
  const topics = [MX, GT, third].flatMap(topicsOf).map((topic) => prefix + topic);
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  // One partition, so that whatever is poisonous lies before what is good.
  await admin.createTopics({ waitForLeaders: true, topics: topics.map((topic) => ({ topic, numPartitions: 1 })) });

  const files = new Map<CountryCode, NodeKeyFile>();
  for (const code of [MX, GT, third]) files.set(code, await newNodeKeys(code));
  const entries = Object.fromEntries([...files].map(([code, file]) => [code, trustEntryOf(file, did(code))]));
  const trust = await trustAnnexFrom(entries);
  let [annexNow, keysNow] = [trust, new Map<CountryCode, NodeKeys>()];
  const following = await newEventKeys();
  const announce = async (code: CountryCode, overlap?: Overlap) => {
    const file = files.get(code);
    if (file === undefined) throw new RangeError('not at this border');
    const next = { ...file, ...(overlap === undefined ? {} : { next: { ...following, ...overlap } }) };
    const announced = overlap === undefined ? {} : { announced: await announcementOf(next, did(code)) };
    keysNow = new Map([[code, await nodeKeysFrom(next)]]);
    annexNow = await trustAnnexFrom({ ...entries, [code]: { ...entries[code], ...announced } });
  };
  const documents = documentChecks(compiledThread(join(__dirname, '../reception/check-document.thread.ts')));
  const connect = () => connectKafka({ brokers, clientId: 'test', prefix });
  const nodeOf = async (code: CountryCode) => {
    const keys = await nodeKeysFrom(files.get(code));
    const latest = { keys: () => Promise.resolve(keysNow.get(code) ?? keys), trust: () => Promise.resolve(annexNow) };
    return openNode({ keys, latest, rules: typeof rules === 'function' ? rules(code) : rules, connect, documents });
  };
  const [mx, gt] = [await nodeOf(MX), await nodeOf(GT)];
  const bus = connect();
  return {
    ...{ mx, gt, trust, bus, announce },
    strangers: { third: await nodeKeysFrom(files.get(third)), untrusted: await nodeKeysFrom(await newNodeKeys(GT)) },
    async sendCompressed(names, value) {
      const producer = kafka.producer();
      await producer.connect();
      const topicMessages = names.map((name) => ({ topic: prefix + name, messages: [{ value }] }));
      await producer.sendBatch({ topicMessages, compression: CompressionTypes.GZIP });
      await producer.disconnect();
    },
    async loseTopic(name) {
      const topic = prefix + name;
      await admin.deleteTopics({ topics: [topic] });
      const made = () => admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1 }] });
      // A broker deletes in its own time, and refuses the name until then.
      await until('the topic is made anew', () => made().catch(() => false));
    },
    async close() {
      await Promise.all([mx.close(), gt.close(), bus.close(), documents.close()]);
      await admin.deleteTopics({ topics });
      await admin.disconnect();
    },
  };
}

interface NodeOptions {
  readonly keys: NodeKeys;
  readonly latest: Pick<RelayOptions, 'keys' | 'trust'>;
  readonly rules: RuleBook;
  readonly connect: () => EventBus;
  readonly documents: DocumentChecks;
}

async function openNode({
  keys,
  latest,
  rules,
  connect,
  documents,
}: NodeOptions): Promise<TestNode & { close(): Promise<void> }> {
  const database = await testDatabase();
  const documentsFolder = mkdtempSync(join(tmpdir(), 'puente-relay-'));
  const { pool } = database;
  const vault = openVault({ pool, secrets: { master: masterKeysIn(latest.keys), marks: keys.marks }, documentsFolder });
  let running: { readonly relay: Relay; readonly close: () => Promise<void> } | undefined;
  const stopRelay = async () => {
    const stopping = running;
    running = undefined;
    await stopping?.close();
  };
  return {
    ...{ keys, database, documentsFolder, stopRelay },
    says: async (part) => running?.relay.parts.find(({ name }) => name === part)?.check(),
    vault,
    settlement: createSettlement({ pool, rules, lawOf, clock: systemClock, here: keys.country, words: vault.ownWords }),
    async startRelay(options = {}) {
      const bus = connect();
      const waker = connectWaker({ address: '127.0.0.1:1', namespace: 'away', timeoutMs: 50 });
      const relay = await startRelay({
        ...{
          ...latest,
          rules,
          bus,
          waker,
          documentsFolder,
          documents,
          documentQuota: quota,
          quarantineBytes: 10_000_000,
          databaseUrl: database.urlOf('relay'),
          clock: systemClock,
        },
        ...options,
        log: createLogger({ name: 'relay', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
      });
      const close = async () => {
        await relay.close();
        await Promise.all([bus.close(), waker.close()]);
      };
      running = { relay, close };
    },
    async close() {
      await stopRelay();
      await database.drop();
      rmSync(documentsFolder, { recursive: true });
    },
  };
}

export const assistantOf = (code: CountryCode): Actor => ({
  kind: 'officer',
  id: `demo-${code.toLowerCase()}-assistant` as OfficerId,
  country: code,
  agency: (code === MX ? 'mx-stps' : 'gt-mintrab') as AgencyId,
  roles: ['assistant'],
});

/** Words that may be seen nowhere but in a vault. All invented. */
export const secrets = ['Zenaida', 'Quimixto', 'DEMO-FOLIO-7731', '+50255550177', '25807731'] as const;

export const aDossier = (): Dossier =>
  DossierSchema.parse({
    id: randomUUID(),
    person: {
      givenNames: 'Zenaida Demostración',
      surnames: ['Quimixto'],
      birthDate: '1991-05-17',
      sex: 'F',
      nationality: 'GT',
      identityDocuments: [{ kind: 'dpi', country: 'GT', number: '25807731' }],
      contact: { phone: '+50255550177', language: 'es', channels: [{ channel: 'sms', safe: true }] },
      demonstration: true,
    },
    certificates: [
      {
        id: randomUUID(),
        standard: { country: 'MX', code: 'EC0586.01' },
        certifier: 'ECE-00001',
        folio: 'DEMO-FOLIO-7731',
        issuedOn: '2024-08-20',
      },
    ],
  });

export interface Filed {
  readonly caseId: CaseId;
  readonly dossier: Dossier;
  readonly document: { readonly id: DocumentId; readonly bytes: Buffer };
}

const quota = { documents: 100, bytes: 100_000_000 };

/** What an officer at the counter does: dossier, copy of the certificate, draft, submission. */
export async function file(
  node: TestNode,
  filedIn: CountryCode,
  bytes = Buffer.concat([demonstrationPdf, Buffer.from(`%${randomUUID()}\n%%EOF\n`)]),
  hosts: readonly CountryCode[] = [GT],
): Promise<Filed> {
  const { settlement, vault } = node;
  const dossier = aDossier();
  const at = systemClock.now();
  const by = assistantOf(filedIn);
  const [certificate] = dossier.certificates;
  if (certificate === undefined || by.kind !== 'officer') throw new Error('the sample is incomplete');
  await vault.dossiers.create({ dossier, agencies: [by.agency], at });
  const document = { id: randomUUID() as DocumentId, bytes };
  const copy = { ...document, at, kind: 'certificate', mediaType: 'application/pdf' } as const;
  const kept = await vault.documents.put(dossier.id, copy, { from: 'staff', quota });
  if (typeof kept === 'string') throw new Error(kept);

  const caseId = newCaseNumber(filedIn, 2026, randomBytes(6));
  const { id, standard, certifier, issuedOn } = certificate;
  const kind = filedIn === MX ? 'recognition-request' : 'recognition-review';
  const steps: CaseCommand[] = [
    {
      type: 'open-draft',
      filedIn,
      dossier: dossier.id,
      certificate: { id, standard, certifier, issuedOn },
      hosts: hosts.map((each) => ({ country: each })),
      language: 'es',
    },
    { type: 'attach-document', document: { id: kept.id, kind: kept.kind, sha256: kept.sha256 } },
    { type: 'submit' },
  ];
  for (const command of steps) {
    const outcome = await settlement.settle({ commandId: randomUUID() as CommandId, kind, caseId, command, by });
    if (outcome.outcome === 'refused') throw new Error(`${command.type} was refused: ${outcome.code}`);
  }
  return { caseId, dossier, document };
}
