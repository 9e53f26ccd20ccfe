import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../src/process/api.js';
import type { TestNode } from './node.js';
import { testNode } from './node.js';

/** Two instances of one country's API, as behind a load balancer. */
let node: TestNode;
let second: NestFastifyApplication;
let bases: readonly [string, string];

beforeAll(async () => {
  node = await testNode('MX');
  second = await createApi(node.parts);
  await second.listen(0, '127.0.0.1');
  bases = [node.base, `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`];
});
afterAll(async () => {
  await second.close();
  await node.close();
});

const askForCode = (base: string, caseNumber: string): Promise<Response> =>
  fetch(`${base}/status/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ caseNumber }),
  });

describe('what may be asked only so often', () => {
  it('[attack 19][attack 20] is a search, wherever it is asked, and from wherever a neighbour says that it is', async () => {
    const asked = ['/catalogue/MX/standards?q=soldador', '/pre-check/certificates?q=soldador'];
    const statuses: number[] = [];
    for (let n = 0; n < 62; n += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${n}`, 'puente-proxy-key': 'x'.repeat(43) };
      statuses.push((await fetch(`${bases[n % 2]}${asked[n % 2]}`, { headers })).status);
    }
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200));
    expect(statuses.slice(60)).toEqual([429, 429]);
  });

  it('[attack 20] is what goes through a register, and what a certificate is worth; by address, with words', async () => {
    const asked = [
      ...['/pre-check?from=MX:EC0586.01', '/authorities/issuers?standard=EC0586.01', '/authorities/MX/certifiers'],
      ...['/catalogue/MX/certifiers?standard=EC0586.01', '/catalogue/MX/standards/EC0586.01/equivalences'],
    ];
    const ask = (n: number, from = '192.0.2.20') =>
      fetch(`${bases[n % 2]}${asked[n % asked.length]}`, { headers: node.from(from) });
    for (let n = 0; n < 240; n += 1)
      expect([asked[n % asked.length], (await ask(n)).status]).toEqual([asked[n % asked.length], 200]);
    for (let n = 0; n < asked.length; n += 1) {
      const refused = await ask(n);
      expect([refused.status, refused.headers.get('content-language')]).toEqual([429, 'es']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ title: 'Demasiados intentos. Espere un momento.' });
    }
    const other = {
      method: 'POST',
      headers: { ...node.from('192.0.2.20'), 'content-type': 'application/json', 'idempotency-key': 'k' },
    };
    expect((await fetch(`${bases[0]}/pre-check`, { ...other, body: '{"from":"MX:EC0586.01"}' })).status).toBe(429);
    expect((await ask(0, '192.0.2.21')).status).toBe(200);
  });

  it('is counted by two instances together', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await askForCode(bases[n % 2] ?? '', 'MX-26-AAAAAA-A')).status);
    expect(statuses).toEqual(Array(6).fill(202));
    for (const base of bases) {
      const refused = await askForCode(base, 'MX-26-AAAAAA-A');
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(14 * 60);
      expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    }
    // Of another number, from the same address, more may be asked.
    expect((await askForCode(bases[1], 'MX-26-BBBBBB-B')).status).toBe(202);
  });
});
