import type { LookupAddress } from 'node:dns';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isIP } from 'node:net';
import type { OutboundLimits } from '@puente/platform/outbound';
import { fetchPublic, postPublic } from '@puente/platform/outbound';
import { insideAnswers, insideHosts } from './corpus/inside-addresses.js';

/** Whoever connects at all has got in, whatever is said then. */
let connections = 0;
let canary: Server;
let port: number;
beforeAll(async () => {
  canary = createServer((_request, response) => response.end('inside'));
  canary.on('connection', () => (connections += 1));
  await new Promise<void>((listening) => canary.listen(0, '127.0.0.1', listening));
  port = (canary.address() as AddressInfo).port;
});
beforeEach(() => {
  connections = 0;
});
afterAll(() => {
  canary.closeAllConnections();
  canary.close();
});

const limits: OutboundLimits = { bytesAtMost: 1000, milliseconds: 2000 };
/** In place of the internet's names. */
const naming = (...answers: (readonly string[])[]) => {
  let asked = 0;
  const addresses = (): LookupAddress[] =>
    (answers[asked++] ?? []).map((address) => ({ address, family: isIP(address) }));
  return { limits: { ...limits, resolve: () => Promise.resolve(addresses()) }, asked: () => asked };
};
const ways: Readonly<Record<string, (url: URL, how: OutboundLimits) => Promise<unknown>>> = {
  'a document of a did:web': (url, how) => fetchPublic(url, how),
  'an event for a webhook': (url, how) => postPublic(url, { body: '{}', type: 'application/json' }, how),
};

describe.each(Object.entries(ways))('[row 35] %s', (_way, go) => {
  it.each(insideHosts)('is not asked for at %s', async (host) => {
    for (const how of [limits, { ...limits, localhost: true }])
      await expect(go(new URL(`https://${host}:${port}/`), how)).rejects.toThrow('NOT_PUBLIC');
    await expect(go(new URL(`http://${host}:${port}/`), limits)).rejects.toThrow('NOT_HTTPS');
    expect(connections).toBe(0);
  });

  it.each(insideAnswers.map((addresses) => [addresses.join(' and ') || 'nothing', addresses] as const))(
    'is not asked for where its name means %s',
    async (_, addresses) => {
      const url = new URL(`https://inside.example:${port}/`);
      await expect(go(url, naming(addresses).limits)).rejects.toThrow('NOT_PUBLIC');
      expect(connections).toBe(0);
    },
  );

  it('is asked for where its name was looked up: one that leads inside the next moment is not looked up again', async () => {
    const honest = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((listening) => honest.listen(port, '127.0.0.2', listening));
    const names = naming(['127.0.0.2'], ['127.0.0.1']);
    await go(new URL(`http://localhost:${port}/`), { ...names.limits, localhost: true });
    expect(names.asked()).toBe(1);
    expect(connections).toBe(0);
    honest.closeAllConnections();
    honest.close();
  });

  it('is not followed to where it is sent on', async () => {
    const sending = createServer((_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end(),
    );
    await new Promise<void>((listening) => sending.listen(0, '127.0.0.1', listening));
    const url = new URL(`http://localhost:${(sending.address() as AddressInfo).port}/`);
    await expect(go(url, { ...limits, localhost: true })).rejects.toThrow('NOT_OK');
    expect(connections).toBe(0);
    sending.closeAllConnections();
    sending.close();
  });
});
