import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { heardApi } from './heard-api.js';

const authority = (country: string, statusLists: string) => ({
  did: `did:web:${country.toLowerCase()}.example`,
  country,
  name: { es: country, en: country },
  keys: [],
  statusLists,
  agencies: [],
});
const signed = (list: object) => `e30.${Buffer.from(JSON.stringify(list)).toString('base64url')}.signature`;

describe('what the portal hands to those who check offline', () => {
  let server: Server;
  let base: string;
  let asked: string[];
  let now: number;
  /** By path; what is not here is not found. */
  let published: Record<string, string>;
  /** These are sent byte by byte, for ever. */
  const slow = new Set<string>();

  beforeEach(async () => {
    asked = [];
    now = 0;
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (slow.has(request.url ?? '')) {
        const drip = setInterval(() => response.write('b'), 100);
        response.on('close', () => clearInterval(drip));
        return;
      }
      const text = published[request.url ?? ''];
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
    const authorities = [
      authority('AA', `${base}/aa`),
      authority('BB', `${base}/bb`),
      authority('CC', 'http://127.0.0.1:1/cc'),
    ];
    const list = { version: 1, issuedAt: '2026-11-25T00:00:00Z', validUntil: '2026-12-02T00:00:00Z', authorities };
    published = {
      '/trust-list': signed(list),
      '/aa/1': 'aa one',
      '/aa/2': 'aa two',
      '/aa/4': 'never',
      '/bb/1': 'bb one',
    };
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  it('is the trust list and every list of every country that answers, whole', async () => {
    expect(await heardApi(base, 'AA', () => now)()).toEqual({
      outcome: 'heard',
      heard: {
        trust: published['/trust-list'],
        statusLists: { [`${base}/aa/1`]: 'aa one', [`${base}/aa/2`]: 'aa two', [`${base}/bb/1`]: 'bb one' },
      },
    });
    expect(asked).not.toContain('/aa/4');
  });

  it('[row 35] is never what another country’s name leads to inside', async () => {
    const outside = { AA: 'https://aa.example', BB: `${base}/bb`, CC: `https://127.0.0.1:${new URL(base).port}/bb` };
    const authorities = Object.entries(outside).map(([country, lists]) => authority(country, lists));
    const list = { version: 1, issuedAt: '2026-11-25T00:00:00Z', validUntil: '2026-12-02T00:00:00Z', authorities };
    published = { ...published, '/trust-list': signed(list) };
    expect(await heardApi(base, 'AA', () => now)()).toMatchObject({ heard: { statusLists: {} } });
    expect(asked).toEqual(['/trust-list']);
  });

  it('is the same for everybody for a minute, so that nobody’s visit is seen by another country', async () => {
    const heard = heardApi(base, 'AA', () => now);
    await Promise.all([heard(), heard()]);
    now = 59_999;
    await heard();
    expect(asked.filter((path) => path === '/trust-list')).toHaveLength(1);
    now = 60_000;
    published['/bb/1'] = 'bb newer';
    expect(await heard()).toMatchObject({ heard: { statusLists: { [`${base}/bb/1`]: 'bb newer' } } });
  });

  it('waits for no country that is slow or sends without end, and has what it said before', async () => {
    const heard = heardApi(base, 'AA', () => now);
    const [ready, others] = [await heard(), published['/bb/1']];
    delete published['/bb/1'];
    slow.add('/bb/1');
    published['/aa/1'] = 'aa newer';
    now = 60_000;
    const since = performance.now();
    const meanwhile = await heard();
    expect(performance.now() - since).toBeLessThan(4_000);
    expect(ready).toMatchObject({ heard: { statusLists: { [`${base}/bb/1`]: others } } });
    expect(meanwhile).toMatchObject({
      heard: { statusLists: { [`${base}/aa/1`]: 'aa newer', [`${base}/bb/1`]: others } },
    });
    slow.clear();
  });

  it('is so much of a country and no more, in all its lists together', async () => {
    const half = 'b'.repeat(2_500_000);
    published = { ...published, '/bb/1': half, '/bb/2': half, '/bb/3': 'bb three' };
    const answer = await heardApi(base, 'AA', () => now)();
    expect(Object.keys(answer.outcome === 'heard' ? answer.heard.statusLists : {})).toEqual(
      ['/aa/1', '/aa/2', '/bb/1'].map((path) => base + path),
    );
  });

  it('is nothing where the trust list is missing or is none, and is asked again at once', async () => {
    const { '/trust-list': trust = '', ...others } = published;
    const heard = heardApi(base, 'AA', () => now);
    published = others;
    expect(await heard()).toMatchObject({ outcome: 'down' });
    published = { ...others, '/trust-list': signed({ version: 2 }) };
    expect(await heard()).toMatchObject({ outcome: 'down' });
    published = { ...others, '/trust-list': trust };
    expect(await heard()).toMatchObject({ outcome: 'heard' });
  });
});
