import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { readWhole } from './read-whole.js';

let server: Server;
let connections: number;
let answer: RequestListener;
beforeEach(async () => {
  connections = 0;
  server = createServer((request, response) => answer(request, response)).on('connection', () => (connections += 1));
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
const read = (patience = 5_000, headers = {}) =>
  readWhole(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/cases`), headers, patience);

describe('an answer of the API', () => {
  it('is read whole, whatever its status and in whatever parts it comes, by a connection that is kept', async () => {
    answer = (request, response) => {
      const [one, other] = ['{"name":"Ñ', 'andú"}'].map((part) => Buffer.from(part));
      response.writeHead(Number(request.headers['x-status']), { location: '/elsewhere' });
      response.write(one?.subarray(0, -1));
      void setImmediate().then(() => response.end(Buffer.concat([one?.subarray(-1), other].filter((part) => !!part))));
    };
    for (const status of [200, 302, 404, 503])
      expect(await read(5_000, { 'x-status': String(status) })).toEqual({ status, text: '{"name":"Ñandú"}' });
    expect(connections).toBe(1);
  });

  it.each([
    ['never begins', () => undefined],
    ['never ends', (_request, response) => void response.write('half')],
  ] as const satisfies [string, RequestListener][])('that %s is not waited for', async (_what, silent) => {
    answer = silent;
    await expect(read(50)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is none where it is cut off, or where nobody listens', async () => {
    answer = (_request, response) => void response.write('half', () => response.destroy());
    await expect(read()).rejects.toThrow();
    await expect(read(5_000, { 'not\na header': '' })).rejects.toThrow();
    await expect(readWhole(new URL('http://127.0.0.1:9/'), {}, 5_000)).rejects.toThrow('ECONNREFUSED');
  });
});
