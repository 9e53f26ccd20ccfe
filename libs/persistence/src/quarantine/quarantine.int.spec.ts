import { randomBytes } from 'node:crypto';
import { instant } from '@puente/domain/kernel';
import { requestsOf } from '../requests/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { quarantineOf } from './index.js';

const at = instant('2026-03-03T15:00:00Z');
let node: TestDatabase;
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(() => node.drop());

describe('quarantine', () => {
  it('keeps what came, once per place, and shows the reason and never the content', async () => {
    const quarantine = quarantineOf(node.pool);
    const place = { topic: 'gt.submission', partition: 0, offset: '12345678901' };
    const body = randomBytes(70_000);
    const headers = { ce_type: 'x' };
    const rejected = { ...place, reason: 'BAD_SIGNATURE', detail: 'kid unknown', country: 'GT', headers, body, at };
    await Promise.all([quarantine.put(rejected), quarantine.put(rejected)]);
    const [row, ...more] = await quarantine.list();
    expect(more).toEqual([]);
    const shown = { ...place, reason: 'BAD_SIGNATURE', detail: 'kid unknown', country: 'GT', receivedAt: at };
    expect(row).toEqual({ id: expect.any(Number) as number, ...shown });
    const { rows } = await node.pool.query<{ body: Buffer }>('SELECT body FROM quarantine');
    expect(rows[0]?.body.equals(body.subarray(0, 65_536))).toBe(true);
    expect(await quarantine.resolve(row?.id ?? 0, at)).toBe(true);
    expect(await quarantine.resolve(row?.id ?? 0, at)).toBe(false);
    expect(await quarantine.list()).toEqual([]);
  });
});

describe('a request that creates something', () => {
  it('is claimed once; a repeated one learns what the first created, a reused key is told', async () => {
    const requests = requestsOf(node.pool);
    const request = { id: 'http:1', requestHash: 'a', resource: 'dossier-1', at };
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, n) => requests.claim({ ...request, resource: `dossier-${n}` })),
    );
    const first = claims.filter((claim) => claim !== 'reused' && !claim.repeated);
    expect(first).toHaveLength(1);
    const resources = claims.map((claim) => (claim === 'reused' ? claim : claim.resource));
    expect(new Set(resources).size).toBe(1);
    expect(await requests.claim({ ...request, requestHash: 'b' })).toBe('reused');
  });
});
