import type { CaseId } from '@puente/domain/kernel';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StatusApi } from './index.js';
import { statusApi } from './index.js';

const caseNumber = 'GT-26-7K3M9Q-N' as CaseId;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('what the pages ask of the API', () => {
  let server: Server;
  let next: Answer;
  let seen: IncomingMessage;
  let api: StatusApi;

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen = request;
      response.writeHead(next.status, next.headers).end(next.body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    api = statusApi(`http://127.0.0.1:${port}`, { language: 'en', onBehalfOf: { 'x-forwarded-for': '203.0.113.7' } });
  });
  afterAll(() => server.close());

  const answers = (status: number, body: object, headers?: Answer['headers']) =>
    (next = { status, body: JSON.stringify(body), ...(headers && { headers }) });

  it('opens a session; the number stands in no address, and the reader and language are passed on', async () => {
    answers(201, { token: 't', expiresAt: '2026-03-03T10:00:00.000Z' });
    await expect(api.openSession(caseNumber, '123456')).resolves.toMatchObject({ outcome: 'opened' });
    expect(seen.url).toBe('/status/sessions');
    expect(seen.headers).toMatchObject({ 'accept-language': 'en', 'x-forwarded-for': '203.0.113.7' });
    const first = seen.headers['idempotency-key'];
    await api.openSession(caseNumber, '123456');
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen.headers['idempotency-key']).not.toBe(first);
  });

  it.each([
    [401, 'CODE_NOT_ACCEPTED'],
    [400, 'INVALID_REQUEST'],
  ])('takes %i %s for a number and code that do not belong together', async (status, code) => {
    answers(status, { code });
    await expect(api.openSession(caseNumber, '1')).resolves.toEqual({ outcome: 'no-match' });
  });

  it('tells how long to wait', async () => {
    answers(429, { code: 'TOO_MANY_REQUESTS' }, { 'retry-after': '240' });
    await expect(api.openSession(caseNumber, '1')).resolves.toEqual({ outcome: 'limited', seconds: 240 });
    answers(429, {});
    await expect(api.askForCode(caseNumber)).resolves.toEqual({ outcome: 'limited', seconds: 60 });
  });

  it('is down when the API fails, with the name the API gave the failure', async () => {
    answers(503, { code: 'UNAVAILABLE', traceId: 'abc' });
    await expect(api.readStatus('t')).resolves.toEqual({ outcome: 'down', reason: '503', trace: 'abc' });
  });

  it('is down when the answer is not what was agreed', async () => {
    answers(200, { stage: 'unheard-of' });
    await expect(api.readStatus('t')).resolves.toMatchObject({ outcome: 'down' });
    next = { status: 200, body: '<html>' };
    await expect(api.readStatus('t')).resolves.toMatchObject({ outcome: 'down' });
  });

  it('is down when nothing listens', async () => {
    const nobody = statusApi('http://127.0.0.1:1', { language: 'es', onBehalfOf: {} });
    await expect(nobody.readStatus('t')).resolves.toMatchObject({ outcome: 'down' });
  });

  it('knows a session that is over', async () => {
    answers(401, { code: 'NOT_SIGNED_IN' });
    await expect(api.readStatus('t')).resolves.toEqual({ outcome: 'session-over' });
    expect(seen.headers.authorization).toBe('Bearer t');
  });

  it('has asked for a code whatever the number', async () => {
    answers(202, {});
    await expect(api.askForCode(caseNumber)).resolves.toEqual({ outcome: 'asked' });
  });
});
