import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ownPart } from '@puente/platform/health';
import type { Lifecycle } from '@puente/platform/lifecycle';
import { createLifecycle } from '@puente/platform/lifecycle';
import { createLogger } from '@puente/platform/logging';
import { createApi } from '../src/process/api.js';
import { serve } from '../src/process/serve.js';
import type { TestNode } from './node.js';
import { testNode } from './node.js';

/** Milliseconds in which a process that was told to end goes on answering. */
const drain = 1000;

let node: TestNode;
let lifecycle: Lifecycle;
let port: number;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  node = await testNode('MX');
  lifecycle = createLifecycle(createLogger({ name: 'test', level: 'silent' }));
  const { ending } = lifecycle;
  const self = ownPart(ending);
  self.started();
  const app = await createApi({ ...node.parts, ending, needs: [self] });
  await serve(app, lifecycle, { host: '127.0.0.1', port: 0, drain });
  ({ port } = app.getHttpServer().address() as AddressInfo);
});
afterAll(async () => {
  agent.destroy();
  await node.close();
});

const answered = (asking: ReturnType<typeof request>): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    asking.on('response', (answer) => resolve(answer.resume())).on('error', reject);
  });
const ask = (path: string) => answered(request({ port, path, agent }).end());
const told = async (path: string) => {
  const { statusCode, headers } = await ask(path);
  return [statusCode, headers.connection];
};

describe('[D 9] an API that is told to end', () => {
  it('says so first, ends each connection with its answer, and answers what it has begun', async () => {
    expect(await told('/readiness')).toEqual([200, 'keep-alive']);
    const body = JSON.stringify({ caseNumber: 'MX-26-AAAAAA-A' });
    const json = { 'content-type': 'application/json', 'content-length': body.length };
    const headers = { ...json, 'idempotency-key': crypto.randomUUID() };
    const begun = request({ port, path: '/status/codes', method: 'POST', headers });
    const answer = answered(begun);
    begun.write(body.slice(0, 5));
    await pause(100);
    const closing = lifecycle.close('test');
    expect(await told('/readiness')).toEqual([503, 'close']);
    expect(await told('/health')).toEqual([200, 'close']);
    await pause(drain + 200);
    await expect(ask('/health')).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
    begun.end(body.slice(5));
    const { statusCode, headers: said } = await answer;
    expect([statusCode, said.connection]).toEqual([202, 'close']);
    await closing;
  });
});
