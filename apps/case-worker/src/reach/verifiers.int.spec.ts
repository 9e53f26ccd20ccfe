import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { memoryKeyStore } from '@puente/credentials/keys';
import { securityEventTypes } from '@puente/credentials/security-event';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { relianceOf } from '@puente/persistence/queries';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import { credentialsOf } from './a-credential.sample.js';
import { pushEvents } from './push-events.js';
import { verifierHandler } from './verifier-handler.js';

const start = '2026-03-03T15:00:00.000Z' as Instant;
const did = 'did:web:gt.puente.example';

interface Told {
  readonly events: Readonly<Record<string, { readonly state: string }>>;
}

describe('[F28] verifiers who subscribed to a credential', () => {
  let database: TestDatabase;
  let credentials: ReturnType<typeof credentialsOf>;
  let keys: Awaited<ReturnType<typeof memoryKeyStore>>;
  let now: Instant;
  let server: Server;
  let received: string[];
  let status: number;
  const time = { now: () => now };
  const events = () => verifierEventsOf(database.poolOf('worker'));
  const subscriptions = () => subscriptionsOf(database.pool);
  const later = (ms: number) => {
    now = instant(milliseconds(now) + ms);
  };
  const callback = () => `http://localhost:${(server.address() as AddressInfo).port}/hook`;
  const push = (localhost = true) => pushEvents({ events: events(), time, localhost });
  const handler = () =>
    verifierHandler({
      ...{ subscriptions: subscriptions(), events: events(), keys, did, time },
      credentialsOf: (concerned) => relianceOf(database.poolOf('worker')).credentialsOf(concerned),
    });
  const subscribe = (credential: CaseId, verifier: string, at?: string) =>
    subscriptions().begin({
      ...{ id: randomUUID(), verifier, credential, createdAt: now },
      ...(at === undefined ? {} : { callback: at }),
    });
  /** Suspended by two people; the process would tell verifiers now. */
  async function suspended(verifier: string, at?: string): Promise<CaseId> {
    const credential = await credentials.issue();
    await subscribe(credential, verifier, at);
    await credentials.acts(credential, 'propose-suspension');
    await handler().tell(await credentials.read(credential), '1');
    return credential;
  }

  beforeAll(async () => {
    database = await testDatabase();
    credentials = credentialsOf(database.poolOf('worker'), time);
    keys = await memoryKeyStore(start);
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        received.push(Buffer.concat(parts).toString());
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  beforeEach(async () => {
    now = start;
    received = [];
    status = 202;
    await database.pool.query('UPDATE verifier_events SET next_try_at = NULL');
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await database.drop();
  });

  it('get a signed event that says what, of which and until when, and nothing of the person or of why', async () => {
    const credential = await suspended('hotel', callback());
    expect(await push()).toBe(1);
    const [token = ''] = received;
    const [key] = await keys.history();
    const jwks = createLocalJWKSet({ keys: [{ ...key?.jwk, kid: `${did}#${key?.kid ?? ''}`, alg: 'ES256' }] });
    const { payload } = await jwtVerify(token, jwks, { typ: 'secevent+jwt', issuer: did, audience: 'hotel' });
    expect(payload).toEqual({
      ...{ iss: did, aud: 'hotel', iat: milliseconds(start) / 1000, toe: milliseconds(start) / 1000 },
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      sub_id: { format: 'opaque', id: credential },
      events: { [securityEventTypes.statusChanged]: { state: 'suspended', until: '2026-03-20' } },
    });
  });

  it('get it once, however often the process tells it, and are not pushed to again once they took it', async () => {
    const credential = await suspended('hotel', callback());
    await handler().tell(await credentials.read(credential), '1');
    await push();
    later(86_400_000);
    await push();
    expect(received).toHaveLength(1);
  });

  it('are tried again, later each time, with the same event, until they take it', async () => {
    await suspended('hotel', callback());
    status = 503;
    const tries: number[] = [];
    for (let second = 0; second < 200; second += 1) {
      const before = received.length;
      await push();
      if (received.length > before) tries.push(second);
      later(1000);
    }
    expect(tries).toEqual([0, 10, 30, 70, 150]);
    expect(new Set(received).size).toBe(1);
    status = 202;
    later(600_000);
    expect(await push()).toBe(1);
  });

  it('that stay away for a week are not pushed to any more, and can still ask', async () => {
    await suspended('hotel-away', callback());
    status = 500;
    for (let day = 0; day < 40; day += 1) {
      await push();
      later(6 * 3_600_000);
    }
    const tried = received.length;
    later(30 * 86_400_000);
    await push();
    expect(received).toHaveLength(tried);
    expect(await events().waiting('hotel-away', 10)).toHaveLength(1);
  });

  it('[row 35] whose address leads inside are not pushed to: their server never hears of it', async () => {
    const port = (server.address() as AddressInfo).port;
    for (const host of ['127.0.0.1', '[::1]', 'localhost', '169.254.169.254'])
      await suspended('insider', `https://${host}:${port}/hook`);
    expect(await push(false)).toBe(0);
    const rebound = { events: events(), time, localhost: false };
    await suspended('insider', `https://inside.example:${port}/hook`);
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    expect(await pushEvents({ ...rebound, resolve })).toBe(0);
    expect(received).toEqual([]);
    const { rows } = await database.pool.query<{ fault: string }>(
      `SELECT DISTINCT last_fault AS fault FROM verifier_events WHERE verifier = 'insider'`,
    );
    expect(rows).toEqual([{ fault: 'NOT_PUBLIC' }]);
  });

  it('read what became of one credential in its order, also where a push before was not taken', async () => {
    const credential = await suspended('in-order', callback());
    status = 503;
    await push();
    await credentials.acts(credential, 'propose-reinstatement');
    await handler().tell(await credentials.read(credential), '3');
    status = 202;
    expect(await push()).toBe(0);
    later(10_000);
    expect([await push(), await push()]).toEqual([1, 1]);
    expect(received.slice(1).map((token) => Object.values(decodeJwt<Told>(token).events)[0]?.state)).toEqual([
      'suspended',
      'reinstated',
    ]);
  });

  it('keep nobody else from being pushed to by asking from now on, with what was not taken still waiting', async () => {
    status = 503;
    const gone: CaseId[] = [];
    for (let n = 0; n < 20; n += 1) gone.push(await suspended('asks-now', callback()));
    await push();
    for (const credential of gone) await subscribe(credential, 'asks-now');
    later(60_000);
    await suspended('is-pushed-to', callback());
    status = 202;
    expect(await push()).toBe(1);
    expect(await events().waiting('asks-now', 30)).toHaveLength(20);
  });

  it('are each pushed to by one of several processes', async () => {
    for (let n = 0; n < 5; n += 1) await suspended('hotel', callback());
    await Promise.all([push(), push(), push()]);
    expect(received).toHaveLength(5);
    expect(new Set(received).size).toBe(5);
  });

  it('ask for what they did not acknowledge, and can read all of it again', async () => {
    await suspended('asks');
    later(1000);
    await suspended('asks');
    const waiting = await events().waiting('asks', 10);
    expect(waiting).toHaveLength(2);
    const [first] = waiting;
    await events().acknowledge('somebody-else', [first?.jti ?? ''], now);
    expect(await events().waiting('asks', 10)).toHaveLength(2);
    await events().acknowledge('asks', [first?.jti ?? ''], now);
    expect(await events().waiting('asks', 10)).toEqual(waiting.slice(1));
    expect(await events().waiting('asks', 10, start)).toEqual(waiting);
    expect(await events().waiting('asks', 10, now)).toEqual(waiting.slice(1));
  });

  it('hear nothing any more once they ended it', async () => {
    const credential = await credentials.issue();
    const { id } = await subscribe(credential, 'hotel', callback());
    expect(await subscriptions().end('somebody-else', id, now)).toBe(false);
    expect(await subscriptions().end('hotel', id, now)).toBe(true);
    await credentials.acts(credential, 'propose-revocation');
    await handler().tell(await credentials.read(credential), '1');
    expect(await push()).toBe(0);
  });

  it('have one subscription for each credential: subscribing again changes where events go', async () => {
    const credential = await credentials.issue();
    const first = await subscribe(credential, 'once', callback());
    const again = await subscribe(credential, 'once', 'https://elsewhere.example/hook');
    expect(again).toEqual({ ...first, callback: 'https://elsewhere.example/hook' });
    expect(await subscriptions().of('once')).toEqual([again]);
  });

  it('are told of an alert about what they were shown', async () => {
    const credential = await credentials.issue();
    await subscribe(credential, 'alerted', callback());
    const { about } = await credentials.read(credential);
    const alert = {
      ...{ kind: 'alert', stage: 'in-force', caseId: 'GT-26-ALERT0-0', about },
      notice: { subject: 'recognition', severity: 'forged', units: [], from: '2026-03-02' },
    } as never;
    await handler().tell(alert, '1');
    expect(await events().waiting('alerted', 10)).toEqual([]);
    await credentials.review();
    await handler().tell(alert, '1');
    await handler().tell(alert, '2');
    const told = await events().waiting('alerted', 10);
    expect(told.map(({ token }) => Object.keys(eventsOf(token)))).toEqual([
      [securityEventTypes.alerted],
      [securityEventTypes.alertClosed],
    ]);
    const [{ token: first } = { token: '' }] = told;
    expect(Object.values(eventsOf(first))).toEqual([{ severity: 'forged', units: [], from: '2026-03-02' }]);
  });
});

const eventsOf = (token: string): object =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { readonly events: object }).events;
