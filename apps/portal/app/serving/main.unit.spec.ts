import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ServerBuild } from 'react-router';
import { start } from './main.js';

let server: Server;
const faults: unknown[] = [];
const onFault = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
  process.on('unhandledRejection', onFault);
  // No pages: what is attacked comes before them.
  const env = {
    PORT: '0',
    PUENTE_API: 'http://127.0.0.1:9',
    PUENTE_COUNTRY: 'GT',
    PUENTE_PORTAL_URL: 'http://127.0.0.1',
  };
  server = await start({ routes: { root: { id: 'root', module: {} } } } as unknown as ServerBuild, env, {
    draw: () => Promise.reject(new Error('no page is drawn')),
    failed: onFault,
  });
});
afterAll(async () => {
  process.off('unhandledRejection', onFault);
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** What no client of HTTP would send. */
async function answerTo(request: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(request);
  return text(socket);
}

describe('the portal', () => {
  it.each([
    ['a host that is none', 'GET /tramite HTTP/1.1\r\nHost: a b"><script>\r\nConnection: close\r\n\r\n'],
    [
      'a host that is none, where pages moved',
      'GET /status HTTP/1.1\r\nHost: a b"><script>\r\nConnection: close\r\n\r\n',
    ],
    ['an address that is none', 'GET //[ HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n\r\n'],
  ])('[attack 1] answers %s, and goes on', async (_what, request) => {
    expect(await answerTo(request)).toMatch(/^HTTP\/1\.1 400 /);
    const health = await answerTo('GET /health HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n\r\n');
    expect(health).toMatch(/^HTTP\/1\.1 200 /);
    expect(faults).toEqual([]);
  });
});
