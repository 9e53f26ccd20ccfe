import type { IncomingHttpHeaders, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CaseId } from '@puente/domain/kernel';
import { receive } from './receive.js';
import { visitContext } from './visit.js';

const proxyKey = 'k'.repeat(43);
let server: Server;
let heard: IncomingHttpHeaders;

beforeAll(async () => {
  server = createServer((request, response) => {
    heard = request.headers;
    response.writeHead(202).end('{"asked":true}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => server.close());

/** What the API hears of a reader whose socket is at 192.0.2.7. */
async function said(headers: Readonly<Record<string, string>>, key: { proxyKey?: string } = { proxyKey }) {
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = { api, country: 'GT', heard: () => Promise.reject(new Error('unasked')), secure: false };
  const request = new Request('http://portal/codigo', { headers });
  const context = await receive(request, '192.0.2.7', { ...config, proxyKey: key.proxyKey });
  await context.get(visitContext).api.askForCode('GT-26-7K3M9Q-N' as CaseId);
  return { from: heard['x-forwarded-for'], key: heard['puente-proxy-key'] };
}

describe('for whom the portal asks', () => {
  it('[attack 19] is whom its socket shows, whatever the reader says of themselves', async () => {
    expect(await said({ 'x-forwarded-for': '203.0.113.9' })).toEqual({ from: '192.0.2.7', key: proxyKey });
    expect(await said({ 'x-forwarded-for': '203.0.113.9', 'puente-proxy-key': 'guess' })).toMatchObject({
      from: '192.0.2.7',
    });
  });

  it('is whom a proxy before it names, which shows the same key', async () => {
    const proxied = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9', 'puente-proxy-key': proxyKey };
    expect(await said(proxied)).toEqual({ from: '203.0.113.9', key: proxyKey });
  });

  it('is not said without a key, by which it would be believed', async () => {
    expect(await said({ 'x-forwarded-for': '203.0.113.9' }, {})).toEqual({ from: undefined, key: undefined });
  });

  it('and on what kind of device they read, so that a worker knows their sessions', async () => {
    await said({ 'user-agent': 'Mozilla/5.0 (iPhone)' });
    expect(heard['user-agent']).toBe('Mozilla/5.0 (iPhone)');
  });
});
