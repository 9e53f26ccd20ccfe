import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi, openParts, settings } from '@puente/agency-api/process';
import { newIssuingKey } from '@puente/credentials/keys';
import type { CaseId, StaffRole } from '@puente/domain/kernel';
import { country, instant } from '@puente/domain/kernel';
import { newNodeKeys, trustEntryOf } from '@puente/messaging/keys';
import { loadConfig } from '@puente/platform/config';
import { createLifecycle } from '@puente/platform/lifecycle';
import { createLogger } from '@puente/platform/logging';
import type { TestDatabase } from '@puente/testing/database';
import { forwardedFrom } from '@puente/platform/forwarding';
import { catalogueDatabase } from '@puente/testing/database';
import { identityProvider, officerClaims } from '@puente/testing/identity-provider';
import { theRules } from '@puente/testing/rules';
import { compiledThread } from '@puente/testing/threads';

const documentThread = join(__dirname, '../../apps/agency-api/src/cases/documents/check-document.thread.ts');

/** Guatemala's API as it runs in production, in the process of the test, which so sees what holds it. */
export interface OneApi {
  readonly base: string;
  /** For what the node's other processes do. */
  readonly database: TestDatabase;
  /** What the node's own proxy says of somebody who asks from an address. */
  from(address: string): Readonly<Record<string, string>>;
  /** The token of somebody of an agency. */
  officer(id: string, agency: string, ...roles: StaffRole[]): Promise<string>;
  /** That of a worker who signed in. */
  worker(id: string): Promise<string>;
  /** That of a program which may do one thing. */
  program(scope: string): Promise<string>;
  /** That of whoever gave a worker's code of a case. */
  session(caseId: CaseId): string;
  close(): Promise<void>;
}

/** @param given what the API takes in the place of the machine's own: its clock, for a test in which weeks pass */
export async function oneApi(
  more: Readonly<Record<string, string>>,
  given: Parameters<typeof openParts>[3] = {},
): Promise<OneApi> {
  const packs = given.packs ?? (await theRules());
  const [database, provider] = [await catalogueDatabase(packs), await identityProvider()];
  const folder = await mkdtemp(join(tmpdir(), 'puente-hostile-'));
  const [keyPath, trustPath] = [join(folder, 'keys.json'), join(folder, 'trust.json')];
  const keys = {
    ...(await newNodeKeys(country('GT'))),
    issuing: [await newIssuingKey(instant('2026-01-01T00:00:00.000Z'))],
  };
  await writeFile(keyPath, JSON.stringify(keys), { mode: 0o600 });
  await writeFile(trustPath, JSON.stringify({ GT: trustEntryOf(keys, 'did:web:gt.puente.example') }));
  const [proxyKey, proxyKeyPath] = [randomBytes(32).toString('base64url'), join(folder, 'proxy-key')];
  await writeFile(proxyKeyPath, proxyKey, { mode: 0o600 });
  const audience = 'urn:puente:node:GT';
  const environment = loadConfig(settings, {
    PUENTE_COUNTRY: 'GT',
    DATABASE_URL: database.urlOf('api'),
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    TEMPORAL_NAMESPACE: 'gt',
    PUENTE_KEYS: keyPath,
    PUENTE_TRUST: trustPath,
    PUENTE_DOCUMENTS: join(folder, 'documents'),
    PUENTE_PORTAL_URL: 'http://127.0.0.1:9',
    PUENTE_PUBLIC_URL: 'https://gt.puente.example',
    OIDC_ISSUER: provider.issuer,
    SCIM_URL: provider.scim.url,
    SCIM_TOKEN: provider.scim.token,
    // A test's clock goes its own way.
    PUENTE_CLOCK_TOLERANCE: '1000000000',
    OIDC_AUDIENCE: audience,
    PUENTE_PROXY_KEY: proxyKeyPath,
    DOCUMENT_THREAD: compiledThread(documentThread),
    PORT: '65000',
    ...more,
  });
  const log = createLogger({ name: 'test', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  const lifecycle = createLifecycle(log);
  const parts = await openParts(environment, log, lifecycle, { ...given, packs });
  const app = await createApi(parts);
  lifecycle.onClose('http', () => app.close());
  await app.listen(0, '127.0.0.1');
  const signed = (claims: object) =>
    provider.sign({ iss: provider.issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 3600, ...claims });
  return {
    database,
    base: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
    from: (address) => forwardedFrom(address, proxyKey),
    officer: (id, agency, ...roles) => provider.sign(officerClaims(provider.issuer, audience, { id, agency, roles })),
    worker: (sub) => signed({ sub, puente_kind: 'worker' }),
    program: (scope) =>
      signed({ sub: scope, client_id: scope, puente_kind: 'verifier', scope, puente_name: 'demostración' }),
    session: (caseId) => parts.sessions.open({ caseId }, parts.clock.now()).token,
    async close() {
      await lifecycle.close('the test is over');
      await provider.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
