import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asking } from '@puente/persistence/rows';
import type { Vault } from '@puente/persistence/vault';
import { masterKeysIn, openVault } from '@puente/persistence/vault';
import type { NodeKeyFile } from '@puente/contracts/keys';
import { didWebOf } from '@puente/credentials/did';
import { newIssuingKey } from '@puente/credentials/keys';
import type { CountryCode, StaffRole } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { newNodeKeys, nodeKeysFrom, trustEntryOf } from '@puente/messaging/keys';
import { loadConfig } from '@puente/platform/config';
import { forwardedFrom } from '@puente/platform/forwarding';
import { createLifecycle } from '@puente/platform/lifecycle';
import { createLogger } from '@puente/platform/logging';
import type { TestDatabase } from '@puente/testing/database';
import { catalogueDatabase } from '@puente/testing/database';
import type { IdentityProvider } from '@puente/testing/identity-provider';
import { identityProvider, officerClaims } from '@puente/testing/identity-provider';
import { theRules } from '@puente/testing/rules';
import { compiledThread } from '@puente/testing/threads';
import { createApi } from '../src/process/api.js';
import type { Given } from '../src/process/open-parts.js';
import { openParts } from '../src/process/open-parts.js';
import type { ApiParts } from '../src/parts/parts.js';
import { settings } from '../src/process/settings.js';
import { expectAsPublished, readPublished } from './as-published.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Person {
  readonly token: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  send(method: string, path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** With a key of its own, unless the headers bring one. */
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** One country's API as it runs in production, over a database and a provider of this test; Temporal is down. */
export interface TestNode {
  readonly base: string;
  readonly app: NestFastifyApplication;
  /** What a test does with settlement, ages and rows itself, the node’s processes would have done: it is the law’s own work. */
  readonly parts: ApiParts;
  readonly database: TestDatabase;
  readonly provider: IdentityProvider;
  readonly audience: string;
  /** Its key file and its trust annex, for a test that rotates. */
  readonly files: { readonly keys: string; readonly trust: string };
  officer(id: string, agency: string, ...roles: StaffRole[]): Promise<Person>;
  worker(id: string): Promise<Person>;
  bearer(token?: string): Person;
  /** As the processes of the node open it: for a test that does what they would have done. */
  readonly processVault: Vault;
  /** What the node's own proxy says of somebody who asks from an address. */
  readonly from: (address: string) => Readonly<Record<string, string>>;
  /** What the demonstration messenger would have sent. */
  messages(): Promise<readonly string[]>;
  /** Rows of every table that a request could leave something in. */
  rows(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** Where the API of a country's test node would be published. */
export const publicUrlOf = (country: string): string => `https://${country.toLowerCase()}.puente.example`;

const tables = ['dossiers', 'documents', 'cases', 'commands', 'journal', 'outbox', 'wakes', 'requests'];

export async function testNode(
  country: 'MX' | 'GT',
  more: Readonly<Record<string, string>> = {},
  given: Given = {},
  server?: string,
): Promise<TestNode> {
  readPublished();
  const packs = given.packs ?? (await theRules());
  const database = await catalogueDatabase(packs, server);
  const provider = await identityProvider();
  const folder = await mkdtemp(join(tmpdir(), 'puente-api-'));
  const [keys, trust] = [join(folder, 'keys.json'), join(folder, 'trust.json')];
  const held: Record<string, NodeKeyFile> = {};
  for (const code of ['MX', 'GT'] as CountryCode[])
    held[code] = { ...(await newNodeKeys(code)), issuing: [await newIssuingKey(instant('2026-01-01T00:00:00.000Z'))] };
  const annex = Object.values(held).map((file) => [
    file.country,
    trustEntryOf(file, didWebOf(publicUrlOf(file.country))),
  ]);
  await writeFile(keys, JSON.stringify(held[country]), { mode: 0o600 });
  await writeFile(trust, JSON.stringify(Object.fromEntries(annex)));
  const [proxyKey, proxyKeyFile] = [randomBytes(32).toString('base64url'), join(folder, 'proxy-key')];
  await writeFile(proxyKeyFile, proxyKey, { mode: 0o600 });
  const audience = `urn:puente:node:${country}`;
  const environment = loadConfig(settings, {
    PUENTE_COUNTRY: country,
    DATABASE_URL: database.urlOf('api'),
    DATABASE_CONNECTIONS: '8',
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    TEMPORAL_NAMESPACE: country.toLowerCase(),
    PUENTE_KEYS: keys,
    PUENTE_TRUST: trust,
    PUENTE_DOCUMENTS: join(folder, 'documents'),
    PUENTE_MESSAGES: join(folder, 'messages'),
    PUENTE_PORTAL_URL: 'http://127.0.0.1:9',
    PUENTE_PROXY_KEY: proxyKeyFile,
    PUENTE_PUBLIC_URL: publicUrlOf(country),
    OIDC_ISSUER: provider.issuer,
    SCIM_URL: provider.scim.url,
    SCIM_TOKEN: provider.scim.token,
    // A test's clock goes its own way.
    PUENTE_CLOCK_TOLERANCE: '1000000000',
    OIDC_AUDIENCE: audience,
    DOCUMENT_THREAD: compiledThread(join(__dirname, '../src/cases/documents/check-document.thread.ts')),
    PORT: '65000',
    ...more,
  });
  const log = createLogger({ name: 'test', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  const lifecycle = createLifecycle(log);
  const parts = await openParts(environment, log, lifecycle, { ...given, packs });
  const app = await createApi(parts);
  lifecycle.onClose('http', () => app.close());
  await app.listen(0, '127.0.0.1');
  const base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const bearer = (token?: string): Person => person(base, token);
  const own = await nodeKeysFrom(held[country]);
  const processVault = openVault({
    pool: database.poolOf('worker'),
    secrets: { master: masterKeysIn(() => Promise.resolve(own)), marks: own.marks },
    documentsFolder: join(folder, 'documents'),
  });
  return {
    ...{ base, app, database, provider, audience, bearer, processVault },
    parts: { ...parts, ...outsideOfRequests(parts) },
    files: { keys, trust },
    from: (address) => forwardedFrom(address, proxyKey),
    officer: async (id, agency, ...roles) =>
      bearer(await provider.sign(officerClaims(provider.issuer, audience, { id, agency, roles }))),
    worker: async (id) => {
      const exp = Math.floor(Date.now() / 1000) + 3600;
      return bearer(await provider.sign({ iss: provider.issuer, aud: audience, sub: id, exp, puente_kind: 'worker' }));
    },
    async messages() {
      const names = await readdir(join(folder, 'messages')).catch(() => []);
      return Promise.all(names.sort().map((name) => readFile(join(folder, 'messages', name), 'utf8')));
    },
    async rows() {
      const counts = tables.map((table) => `SELECT '${table}' AS name, count(*)::int AS n FROM ${table}`);
      const { rows } = await database.pool.query<{ name: string; n: number }>(counts.join(' UNION ALL '));
      return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
    },
    async close() {
      await lifecycle.close('test');
      await provider.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

function person(base: string, token = ''): Person {
  const authorization: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` };
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(base + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body = (isJson ? JSON.parse(text) : { text }) as Answer['body'];
    return { status: response.status, headers: response.headers, body };
  };
  const send: Person['send'] = (method, path, body, headers = {}) => {
    if (body === undefined) return call(path, { method, headers: { ...authorization, ...headers } });
    if (body instanceof FormData) return call(path, { method, headers: { ...authorization, ...headers }, body });
    const json = { 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return call(path, { method, headers: { ...authorization, ...json, ...headers }, body: text });
  };
  return {
    token,
    send,
    async get(path, headers = {}) {
      const answer = await call(path, { headers: { ...authorization, ...headers } });
      expectAsPublished(path, answer.status, answer.body);
      return answer;
    },
    post: (path, body, headers = {}) => send('POST', path, body, { 'idempotency-key': randomUUID(), ...headers }),
  };
}

function outsideOfRequests({ ages, pool, settlement, vault }: ApiParts): Partial<ApiParts> {
  return {
    ...{ ages: asLaw(ages), pool: asLaw(pool, ['query', 'connect']), settlement: asLaw(settlement) },
    vault: { ...vault, dossiers: asLaw(vault.dossiers), documents: asLaw(vault.documents) },
  };
}

function asLaw<Part extends object>(part: Part, only?: readonly (keyof Part)[]): Part {
  return new Proxy(part, {
    get(of, name) {
      const found = Reflect.get(of, name) as unknown;
      if (typeof found !== 'function') return found;
      const call = found.bind(of) as (...asked: unknown[]) => Promise<unknown>;
      if (only?.includes(name as keyof Part) === false) return call;
      return (...asked: unknown[]) => asking({ purpose: 'law' }, () => call(...asked));
    },
  });
}
