import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { instant } from '@puente/domain/kernel';
import { quarantineOf } from '@puente/persistence/quarantine';
import { officerClaims } from '@puente/testing/identity-provider';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { createApi } from '../src/process/api.js';
import { draft, handedIn, must } from './filing.js';
import type { TestNode } from './node.js';
import { testNode } from './node.js';
import { reasons, registrarsOf } from './registering.js';

let node: TestNode;
const officer = { id: 'mx.registrar', agency: 'mx-stps', roles: ['registrar'] } as const;

beforeAll(async () => {
  node = await testNode('MX');
});
afterAll(() => node.close());

const claims = () => officerClaims(node.provider.issuer, node.audience, officer);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('that is good opens the queue', async () => {
    expect((await node.bearer(await node.provider.sign(claims())).get('/cases')).status).toBe(200);
  });

  it('tells whoever holds it their own name and language, where it has them, and the answer in which language it is', async () => {
    const me = async (more: Readonly<Record<string, unknown>>) =>
      must(node.bearer(await node.provider.sign({ ...claims(), ...more })).get('/me', { 'accept-language': 'fr' }));
    const said = await me({ name: 'Ixchel Demostración', locale: 'es-GT' });
    expect(said.body).toMatchObject({ id: 'mx.registrar', name: 'Ixchel Demostración', language: 'es' });
    expect([said.headers.get('content-language'), said.headers.get('vary')]).toEqual(['fr', 'accept-language']);
    const odd = [{}, { name: 7, locale: 'xx' }, { name: 'a\nb', locale: '' }, { name: ' ', locale: 5 }];
    for (const more of odd) {
      const { body } = await me(more);
      expect([body['name'], body['language']]).toEqual([undefined, undefined]);
    }
  });

  it('[row 30] that is forged, foreign or over is refused, and the answer says which in the header only', async () => {
    const { provider } = node;
    const stranger = await generateKeyPair('ES256');
    const header = { alg: 'HS256', kid: 'test', typ: 'at+jwt' };
    const signed = `${encode(header)}.${encode(claims())}`;
    const confused = createHmac('sha256', await exportSPKI(provider.publicKey))
      .update(signed)
      .digest('base64url');
    const forged: Readonly<Record<string, string>> = {
      'alg none': `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(claims())}.`,
      'HS256 with the public key': `${signed}.${confused}`,
      'another key': await new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
        .sign(stranger.privateKey),
      'another audience': await provider.sign({ ...claims(), aud: 'urn:puente:node:GT' }),
      'another issuer': await provider.sign({ ...claims(), iss: 'https://elsewhere.example' }),
      'an ID token': await provider.sign(claims(), { typ: 'JWT' }),
      over: await provider.sign({ ...claims(), exp: Math.floor(Date.now() / 1000) - 60 }),
      'another country': await provider.sign({ ...claims(), puente_country: 'GT' }),
      nothing: '',
      noise: 'a.b.c',
    };
    for (const [what, token] of Object.entries(forged)) {
      const answer = await node.bearer(token).get('/cases');
      expect([what, answer.status, answer.body['code']]).toEqual([what, 401, 'NOT_SIGNED_IN']);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="puente"/);
      expect(JSON.stringify(answer.body)).not.toContain('issuer');
    }
  });

  it('of the status page is none of staff, and a staff token is none of the page', async () => {
    const counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
    const { caseId } = await draft(counter);
    const session = await handedIn(node, counter, caseId);
    expect((await session.get('/status')).status).toBe(200);
    expect((await session.get(`/cases/${caseId}`)).status).toBe(200);
    const other = await draft(counter);
    expect((await session.get(`/cases/${other.caseId}`)).status).toBe(404);
    expect((await session.get('/cases')).status).toBe(403);
    expect((await session.get('/officers')).status).toBe(403);
    expect((await session.get(`/dossiers/${other.dossierId}`)).status).toBe(403);
    expect((await session.post(`/cases/${caseId}/acknowledge`, {}, { 'if-match': '"1"' })).status).toBe(403);
    expect((await counter.get('/status')).status).toBe(403);
  });

  it('of an operator opens no file', async () => {
    const operator = await node.officer('mx.operator', 'mx-stps', 'operator');
    for (const path of ['/cases', '/cases/MX-26-7K3M9Q-N', '/officers']) {
      expect([400, 403]).toContain((await operator.get(path)).status);
    }
    expect(await operator.get('/quarantine')).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('of an operator has what was set aside judged afresh once for each key, and reads why and never what', async () => {
    const operator = await node.officer('mx.operator', 'mx-stps', 'operator');
    const set = quarantineOf(node.database.poolOf('relay'));
    const event = { topic: 'gt.submission', partition: 0, reason: 'NOT_SETTLED', detail: 'it', headers: {} };
    const sealed = { body: Buffer.from('sealed'), at: node.parts.clock.now() };
    await set.put({ ...event, ...sealed, offset: '1', kept: 'all' });
    await set.put({ ...event, ...sealed, offset: '2', kept: 'nothing' });
    const { items } = (await operator.get('/quarantine')).body as { items: { id: number; standing: string }[] };
    expect(items.map(({ standing }) => standing)).toEqual(['cut', 'waits']);
    const [cut, whole] = items.map(({ id }) => `/quarantine/${id}`);
    const key = { 'idempotency-key': crypto.randomUUID() };
    const again = () => operator.post(`${whole}/retry`, {}, key);
    expect(await again()).toMatchObject({ status: 202, body: { standing: 'being-judged' } });
    const { id } = (await set.nextReleased()) ?? { id: 0 };
    await set.setAsideAgain(id, { reason: 'BAD_SIGNATURE', detail: 'it' });
    expect(await again()).toMatchObject({ status: 202, body: { standing: 'waits', reason: 'BAD_SIGNATURE' } });
    expect(await set.nextReleased()).toBeUndefined();
    expect(await operator.post(`${cut}/retry`, {})).toMatchObject({ status: 409, body: { code: 'NOT_KEPT_WHOLE' } });
    expect((await operator.post('/quarantine/999/retry', {})).status).toBe(404);
    const read = await operator.get(String(whole));
    expect(JSON.stringify(read.body)).not.toMatch(/sealed|detail|body/);
    const [kept] = await quarantineOf(node.database.poolOf('operator')).list();
    expect(kept).not.toHaveProperty('releasedBy');
    expect(await quarantineOf(node.database.poolOf('operator')).find(id)).toMatchObject({ releasedBy: 'mx.operator' });
    for (const other of ['supervisor', 'auditor'] as const)
      expect((await (await node.officer(`mx.${other}`, 'mx-stps', other)).post(`${whole}/retry`, {})).status).toBe(403);
  });
});

describe('an instance of one agency', () => {
  it('serves that agency’s staff only', async () => {
    const one = await testNode('MX', { AGENCY: 'mx-conocer' });
    try {
      const own = await one.officer('mx.verifier', 'mx-conocer', 'verifier');
      const other = await one.officer('mx.registrar', 'mx-stps', 'registrar');
      expect((await own.get('/cases')).status).toBe(200);
      expect(await other.get('/cases')).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_NODE' } });
    } finally {
      await one.close();
    }
  });
});

describe('officers', () => {
  it('are registered by two supervisors of their own agency, and seen by no other', async () => {
    const ours = await registrarsOf(node, 'mx-stps');
    const stranger = await node.officer('mx.boss', 'mx-conocer', 'supervisor');
    for (let again = 0; again < 2; again += 1) await ours.register('mx.reviewer', 'reviewer');
    const registered = { id: 'mx.reviewer', agency: 'mx-stps', roles: ['reviewer'], active: true };
    expect((await ours.first.get('/officers')).body['items']).toEqual([
      { ...registered, habilitations: [], absences: [] },
    ]);
    expect((await stranger.get('/officers')).body['items']).toEqual([]);
    const change = { change: { what: 'standing', roles: ['reviewer'], active: true }, reasons };
    expect((await stranger.post('/officers/mx.reviewer/changes', change)).status).toBe(404);
  });

  it('[attack 12] are nobody whom the identity provider does not know, nor anybody while it cannot be asked', async () => {
    const { first } = await registrarsOf(node, 'mx-stps');
    const change = { what: 'standing', roles: ['reviewer'], active: true };
    const propose = () => first.post('/officers/mx.reviwer/changes', { change, reasons });
    const { scim } = node.provider;
    scim.strangers.add('mx.reviwer');
    expect(await propose()).toMatchObject({
      status: 422,
      body: { code: 'UNKNOWN_ACCOUNT', errors: [{ field: 'path.id', code: 'unknown_account' }] },
    });
    scim.isDown = true;
    const unasked = await propose();
    scim.isDown = false;
    expect(unasked).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect(unasked.headers.get('retry-after')).toBe('30');
    expect((await must(first.get('/officers'))).body['proposals']).toEqual([]);
  });

  it('[row 29] that were sent away, or lost a role, are refused within half a minute although their token is good', async () => {
    let now = Date.now();
    const parts = { ...node.parts, clock: { now: () => instant(now) } };
    const app = await createApi(parts);
    await app.listen(0, '127.0.0.1');
    const base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    const put = (id: string, roles: readonly string[], active: boolean) =>
      boss.change(id, { what: 'standing', roles, active });
    const boss = await registrarsOf(node, 'mx-conocer');
    const verifier = await node.officer('gone.verifier', 'mx-conocer', 'verifier', 'assistant');
    const ask = async (path: string) => {
      const headers = { authorization: `Bearer ${verifier.token}` };
      const response = await fetch(base + path, { headers });
      const { code } = (await response.json()) as { code?: string };
      return [response.status, code];
    };
    try {
      await put('gone.verifier', ['verifier', 'assistant'], true);
      expect(await ask('/cases')).toEqual([200, undefined]);

      await put('gone.verifier', [], true);
      now += 31_000;
      expect(await ask('/cases')).toEqual([403, 'NOT_YOUR_ROLE']);

      await put('gone.verifier', ['verifier', 'assistant', 'auditor'], true);
      now += 31_000;
      expect(await ask('/cases')).toEqual([200, undefined]);
      // A supervisor gives no role that the identity provider does not.
      expect(await ask('/quarantine')).toEqual([403, 'NOT_YOUR_ROLE']);

      // Whoever is the last auditor stays one.
      await boss.register('stays.auditor', 'auditor');
      await put('gone.verifier', ['verifier'], false);
      now += 31_000;
      expect(await ask('/cases')).toEqual([403, 'NOT_FOR_YOU']);
    } finally {
      await app.close();
    }
  });
});
