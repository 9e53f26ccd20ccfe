import type { CaseId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Example } from '../src/process/docs/guide/examples.js';
import { examples, shown } from '../src/process/docs/guide/examples.js';
import { takeEvents } from '../src/process/docs/guide/take-events.js';
import { checkedCredential } from './checked-credential.js';
import type { Filed } from './filing.js';
import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let filed: Filed;
let credential: CaseId;
let hotel: Person;
const asked = () => ({ number: credential, document: 'DEMO-0001', purpose: 'hiring' });

beforeAll(async () => {
  node = await testNode('GT');
  filed = await draft(await node.officer('gt.counter', 'gt-mintrab', 'assistant'));
  credential = await checkedCredential(node, filed);
  hotel = await verifier('hotel');
});
afterAll(() => node.close());

async function verifier(id: string): Promise<Person> {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const { audience: aud, provider } = node;
  const client = {
    sub: id,
    client_id: id,
    puente_kind: 'verifier',
    scope: 'check',
    puente_name: `${id} (demostración)`,
  };
  return node.bearer(await provider.sign({ iss: provider.issuer, aud, exp, ...client }));
}

/** What the case-worker leaves where something became of the credential. */
async function leave(id: string, minutes = 0): Promise<string> {
  const [to] = await subscriptionsOf(node.parts.pool).of(id);
  if (to === undefined) throw new Error(`${id} is not subscribed`);
  const jti = randomUUID();
  const at = instant(milliseconds(node.parts.clock.now()) + minutes * 60_000);
  await verifierEventsOf(node.database.poolOf('worker')).leave(to, { jti, token: `token of ${jti}` }, at);
  return jti;
}

describe('[F28] a verifier', () => {
  it('subscribes to a credential that it was shown, and the worker sees that it looked', async () => {
    const before = await node.database.pool.query(`SELECT 1 FROM looks WHERE client = 'hotel'`);
    const { body, status } = await hotel.post('/verifier/subscriptions', asked());
    expect(status).toBe(201);
    expect(body).toMatchObject({ number: credential });
    const after = await node.database.pool.query(`SELECT 1 FROM looks WHERE client = 'hotel'`);
    expect(after.rowCount).toBe((before.rowCount ?? 0) + 1);
    expect((await must(hotel.get('/verifier/subscriptions'))).body).toEqual({ items: [body] });
  });

  it('is told alike of a wrong number and a wrong document', async () => {
    for (const wrong of [{ document: 'DEMO-9999' }, { number: 'GT-26-7K3M9Q-N' }, { number: filed.caseId }])
      expect(await hotel.post('/verifier/subscriptions', { ...asked(), ...wrong })).toMatchObject({
        status: 404,
        body: { code: 'CREDENTIAL_NOT_FOUND' },
      });
  });

  it('names an address on the internet for its events, over https', async () => {
    for (const callback of [
      ...['http://hotel.example/hook', 'ftp://hotel.example', 'javascript:alert(1)', 'not an address'],
      ...['http://localhost:1/hook', 'https://user:secret@hotel.example/hook'],
    ])
      expect(await hotel.post('/verifier/subscriptions', { ...asked(), callback })).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST' },
      });
    const callback = 'https://hotel.example/hook';
    const { body } = await must(hotel.post('/verifier/subscriptions', { ...asked(), callback }));
    expect(body).toMatchObject({ number: credential, callback });
    expect((await must(hotel.get('/verifier/subscriptions'))).body).toEqual({ items: [body] });
  });

  it('asks for its events, acknowledges them, and reads the log once more', async () => {
    const jti = await leave('hotel');
    const poll = async (body: object = {}) => (await must(hotel.post('/verifier/events', body))).body;
    expect(await poll()).toEqual({ sets: { [jti]: `token of ${jti}` }, moreAvailable: false });
    expect(await poll({ maxEvents: 0 })).toEqual({ sets: {}, moreAvailable: true });
    expect(await poll({ ack: [jti] })).toEqual({ sets: {}, moreAvailable: false });
    const second = await leave('hotel', 1);
    expect(await poll({ since: '2026-01-01T00:00:00.000Z' })).toMatchObject({
      sets: { [jti]: expect.any(String) as string, [second]: expect.any(String) as string },
    });
    expect(await poll({ setErrs: { [second]: { err: 'jwtParse' } } })).toEqual({ sets: {}, moreAvailable: false });
    expect((await hotel.post('/verifier/events', { ack: ['no id'] })).status).toBe(400);
  });

  it('neither sees nor ends what is another’s', async () => {
    const jti = await leave('hotel');
    const other = await verifier('other');
    expect((await must(other.get('/verifier/subscriptions'))).body).toEqual({ items: [] });
    await must(other.post('/verifier/events', { ack: [jti] }));
    expect((await must(hotel.post('/verifier/events'))).body).toMatchObject({
      sets: { [jti]: expect.any(String) as string },
    });
    const [mine] = (await must(hotel.get('/verifier/subscriptions'))).body['items'] as { readonly id: string }[];
    expect(await other.send('DELETE', `/verifier/subscriptions/${mine?.id ?? ''}`, undefined)).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
    expect((await hotel.send('DELETE', `/verifier/subscriptions/${mine?.id ?? ''}`, undefined)).status).toBe(200);
    expect((await must(hotel.get('/verifier/subscriptions'))).body).toEqual({ items: [] });
  });

  it('is nobody else', async () => {
    const officer = await node.officer('gt.counter', 'gt-mintrab', 'assistant', 'supervisor');
    for (const [who, status] of [
      [node.bearer(), 401],
      [officer, 403],
      [await node.worker('somebody'), 403],
    ] as const) {
      expect((await who.post('/verifier/subscriptions', asked())).status).toBe(status);
      expect((await who.post('/verifier/events')).status).toBe(status);
      expect((await who.get('/verifier/subscriptions')).status).toBe(status);
      expect((await who.get('/verifier/deliveries')).status).toBe(status);
      expect((await who.post(`/verifier/deliveries/${randomUUID()}/resend`)).status).toBe(status);
      expect((await who.post(`/verifier/subscriptions/${randomUUID()}/test`)).status).toBe(status);
    }
  });
});

describe('[F28] whoever takes events', () => {
  let sent: Awaited<ReturnType<typeof subscribed>>;
  const callback = 'https://hotel.example/hook';

  async function subscribed(who: Person, more: object = { callback }) {
    const id = String((await must(who.post('/verifier/subscriptions', { ...asked(), ...more }))).body['id']);
    const left = await must(who.post(`/verifier/subscriptions/${id}/test`, undefined, { 'idempotency-key': 'first' }));
    return { id, jti: String(left.body['jti']), status: left.status };
  }
  beforeAll(async () => {
    sent = await subscribed(hotel);
  });
  const delivery = async (who = hotel) => (await must(who.get('/verifier/deliveries'))).body['items'] as object[];
  const resend = async (who: Person, jti: string) => (await who.post(`/verifier/deliveries/${jti}/resend`)).status;

  it('tries with an event that says nothing, once for each key, and finds it among what was sent', async () => {
    const { id, jti, status } = sent;
    expect(status).toBe(202);
    const again = await hotel.post(`/verifier/subscriptions/${id}/test`, undefined, { 'idempotency-key': 'first' });
    expect(again.body).toEqual({ jti });
    const [first, ...others] = await delivery();
    expect(first).toEqual({
      ...{ jti, subscription: id, tries: 0, createdAt: expect.any(String) as string },
      nextTryAt: expect.any(String) as string,
    });
    expect(others).not.toContainEqual(expect.objectContaining({ jti }));
  });

  it('reads how often it was tried and what came of it, and has it sent again after it was given up', async () => {
    const events = verifierEventsOf(node.database.poolOf('worker'));
    const later = instant(milliseconds(node.parts.clock.now()) + 60_000);
    await events.takeDue(node.parts.clock.now(), later, 20);
    await events.failed(sent.jti, 'UNREACHABLE', undefined);
    expect((await delivery())[0]).toMatchObject({ tries: 1, lastFault: 'UNREACHABLE' });
    expect((await delivery())[0]).not.toHaveProperty('nextTryAt');
    expect(await resend(hotel, sent.jti)).toBe(202);
    expect((await delivery())[0]).toMatchObject({ tries: 1, nextTryAt: expect.any(String) as string });
    expect((await events.takeDue(later, later, 20)).map(({ jti }) => jti)).toContain(sent.jti);
  });

  it('has nothing of another’s sent, and nothing pushed where there is no address', async () => {
    const other = await verifier('other');
    expect(await delivery(other)).toEqual([]);
    expect(await resend(other, sent.jti)).toBe(404);
    expect((await other.post(`/verifier/subscriptions/${sent.id}/test`)).status).toBe(404);
    expect(await resend(other, (await subscribed(other, {})).jti)).toBe(404);
  });

  it('runs the program of the guide, which takes what the node signed for it, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'puente-take-events-'));
    await writeFile(join(folder, 'take-events.mjs'), takeEvents);
    const program = spawn(process.execPath, [join(folder, 'take-events.mjs')], {
      env: { NODE_URL: node.base, CLIENT_ID: 'hotel', PORT: '0' },
    });
    try {
      const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
      const line = async (): Promise<string> => String((await lines.next()).value);
      const port = /\d+$/.exec(await line())?.[0] ?? '';
      const push = async (token: string): Promise<number> =>
        (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: token })).status;
      const tokenOf = async (who: Person, jti: string): Promise<string> => {
        const { body } = await must(who.post('/verifier/events', { since: '2026-01-01T00:00:00.000Z' }));
        return (body['sets'] as Record<string, string>)[jti] ?? '';
      };
      const token = await tokenOf(hotel, sent.jti);
      expect(await push(token)).toBe(202);
      expect(await line()).toBe(`${credential} {"urn:puente:event:test:v1":{}}`);
      const [head = '', , signature = ''] = token.split('.');
      const forged = Buffer.from(token.split('.')[1] ?? '', 'base64url')
        .toString()
        .replace(credential, 'GT-26-7K3M9Q-N');
      expect(await push([head, Buffer.from(forged).toString('base64url'), signature].join('.'))).toBe(400);
      const others = await verifier('third');
      expect(await push(await tokenOf(others, (await subscribed(others)).jti))).toBe(400);
      expect(await push('no token')).toBe(400);
    } finally {
      program.kill();
      await rm(folder, { recursive: true });
    }
  });

  it('makes every request of the guide that a program makes', async () => {
    const guest = await verifier('guest');
    const known: Record<string, string> = { id: '', jti: '' };
    for (const name of ['checks', 'subscribe', 'test', 'deliveries', 'resend', 'poll', 'end'] as const) {
      const one: Example = examples[name];
      const body = JSON.parse(JSON.stringify(one.body ?? {}).replaceAll(shown.number, credential)) as object;
      const path = one.path.replaceAll(/\{(\w+)\}/g, (_, part: string) => known[part] ?? '');
      const made = one.method === 'POST' ? guest.post(path, body) : guest.send(one.method, path, undefined);
      Object.assign(known, (await must(made)).body);
    }
  });
});
