import type { CaseId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import { randomUUID } from 'node:crypto';
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
    }
  });
});
