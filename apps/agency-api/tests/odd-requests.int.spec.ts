import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
const faults: unknown[] = [];
const onFault = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
  node = await testNode('GT');
  process.prependListener('unhandledRejection', onFault).prependListener('uncaughtException', onFault);
});
afterAll(async () => {
  process.off('unhandledRejection', onFault).off('uncaughtException', onFault);
  await node.close();
});

async function answerTo(request: string): Promise<string> {
  const socket = connect((node.app.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
  socket.write(`${request}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

const host = 'Host: api.example';

describe('an address that is longer than any server reads', () => {
  it('is answered with a problem', async () => {
    const answer = await answerTo(`GET /countries?${'x'.repeat(20_000)} HTTP/1.1\r\n${host}`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 [^]*"code":"HEADERS_TOO_LARGE"/);
  });
});

describe('an account in a path', () => {
  it('is taken as long as the document says it may be', async () => {
    const supervisor = await node.officer('gt.supervisor', 'gt-mintrab', 'supervisor');
    const change = { change: { what: 'return', absence: randomUUID() }, reasons: { es: 'Prueba' } };
    const answer = await supervisor.post(`/officers/${'a'.repeat(128)}/changes`, change);
    expect([answer.status, answer.body['code']]).not.toEqual([400, 'MALFORMED_REQUEST']);
    expect(answer.status).toBeGreaterThanOrEqual(403);
  });
});

describe('what no client of HTTP would send', () => {
  it.each([
    ['GET /health HTTP/1.1\r\nHost: a b"><script>'],
    ['GET //[ HTTP/1.1\r\nHost: ['],
    [`GET //[ HTTP/1.1\r\n${host}`],
    [`GET http://[/ HTTP/1.1\r\n${host}`],
    [`GET * HTTP/1.1\r\n${host}`],
    [`OPTIONS * HTTP/1.1\r\n${host}`],
    [`GET /cases/%ff HTTP/1.1\r\n${host}`],
    [`GET /status?q=%ff&q[]=1&__proto__=2 HTTP/1.1\r\n${host}`],
    [
      `GET /status HTTP/1.1\r\n${host}\r\nAuthorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6InB1ZW50ZS1zdGF0dXMrand0In0.`,
    ],
    [`GET /countries HTTP/1.1\r\n${host}\r\nX-Forwarded-For: a b"><script>, [, \r\nAccept-Language: ;;;q=q,,`],
    [`GET /countries HTTP/1.1\r\n${host}\r\nTraceparent: 00-"-"-00`],
    [`POST /status/codes HTTP/1.1\r\n${host}\r\nContent-Type: multipart/form-data\r\nContent-Length: 0`],
    [`POST /dossiers HTTP/1.1\r\n${host}\r\nContent-Type: [/\r\nContent-Length: 2\r\n\r\n{}`],
    [`BREW /status HTTP/1.1\r\n${host}`],
  ])('[attack 1] is answered and ends nothing: %p', async (request) => {
    expect(await answerTo(request)).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    expect((await node.bearer().get('/health')).status).toBe(200);
    expect(faults).toEqual([]);
  });
});
