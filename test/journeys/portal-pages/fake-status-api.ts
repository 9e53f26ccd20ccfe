import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFor } from './invented-cases.js';

export const goodCode = '482913';
/** Codes that make the fake fail, to see how the pages tell it. */
export const limitedCode = '429429';
export const failingCode = '503503';

export interface FakeApi {
  readonly url: string;
  /** `POST /status/sessions`, with what the test may want to look at. */
  readonly requests: { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** The part of a node's API that the portal reads, with invented cases; the real one is met in the other journeys. */
export async function startFakeApi(port = 0): Promise<FakeApi> {
  const requests: { line: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    requests.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, headers: request.headers });
    void answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, body: object, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const problem = (status: number, code: string, headers?: Record<string, string>) =>
    send(status, { status, code, traceId: 'fake-trace' }, headers);

  switch (`${request.method ?? ''} ${request.url ?? ''}`) {
    case 'GET /health':
      return void send(200, { status: 'up' });
    case 'POST /status/codes':
      return void (request.headers['idempotency-key'] ? send(202, {}) : problem(400, 'IDEMPOTENCY_KEY_MISSING'));
    case 'POST /status/sessions': {
      if (!request.headers['idempotency-key']) return void problem(400, 'IDEMPOTENCY_KEY_MISSING');
      const { caseNumber, code } = JSON.parse(await textOf(request)) as { caseNumber: string; code: string };
      if (code === limitedCode) return void problem(429, 'TOO_MANY_REQUESTS', { 'retry-after': '240' });
      if (code === failingCode) return void problem(503, 'UNAVAILABLE');
      if (code !== goodCode || !answerFor(caseNumber, 'es')) return void problem(401, 'CODE_NOT_ACCEPTED');
      return void send(201, {
        token: `session-of-${caseNumber}`,
        expiresAt: new Date(Date.now() + 900_000).toISOString(),
      });
    }
    case 'GET /status': {
      const caseId = /^Bearer session-of-(.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const body = answerFor(caseId, request.headers['accept-language'] === 'en' ? 'en' : 'es');
      return void (body ? send(200, body) : problem(401, 'NOT_SIGNED_IN'));
    }
    default:
      return void problem(404, 'NOT_FOUND');
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
