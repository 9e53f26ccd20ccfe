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
    const rejected = {
      ...place,
      reason: 'BAD_SIGNATURE',
      detail: 'kid unknown',
      country: 'GT',
      headers,
      body,
      at,
      kept: 'beginning',
    } as const;
    await Promise.all([quarantine.put(rejected), quarantine.put(rejected)]);
    const [row, ...more] = await quarantine.list();
    expect(more).toEqual([]);
    const shown = { ...place, reason: 'BAD_SIGNATURE', detail: 'kid unknown', country: 'GT', receivedAt: at };
    // Of what was cut only its sender has the rest.
    expect(row).toEqual({ id: expect.any(Number) as number, ...shown, standing: 'cut' });
    expect(await quarantine.retry(row?.id ?? 0, at)).toBe('cut');
    const { rows } = await node.pool.query<{ body: Buffer }>('SELECT body FROM quarantine');
    expect(rows[0]?.body.equals(body.subarray(0, 65_536))).toBe(true);
    expect(await quarantine.resolve(row?.id ?? 0, at)).toBe(true);
    expect(await quarantine.resolve(row?.id ?? 0, at)).toBe(false);
    expect(await quarantine.list()).toEqual([]);
  });

  it('[D 2] keeps what lies where something else lay before a broker lost its data, and that once', async () => {
    const relay = quarantineOf(node.poolOf('relay'));
    const at = instant('2026-03-04T15:00:00Z');
    const came = { topic: 'gt.submission', partition: 3, offset: '5', headers: {}, at, kept: 'all' } as const;
    const detail = 'data.dossier';
    const before = { ...came, reason: 'BAD_SIGNATURE', detail: 'kid unknown', body: Buffer.from('before') };
    const after = { ...came, reason: 'TOO_MANY_NEW_PEOPLE', detail, country: 'GT', body: Buffer.from('after') };
    for (const event of [before, after, before, after]) await relay.put(event);
    const kept = (await quarantineOf(node.pool).list()).filter(({ partition }) => partition === 3);
    expect(kept.map(({ reason }) => reason)).toEqual(['TOO_MANY_NEW_PEOPLE', 'BAD_SIGNATURE']);
    for (const { id } of kept) await quarantineOf(node.pool).resolve(id, at);
  });

  it('[attack 36] keeps no content for longer than a period, and keeps that it came, when and why', async () => {
    const [worker, operator] = [quarantineOf(node.poolOf('worker')), quarantineOf(node.pool)];
    const event = { topic: 'gt.submission', partition: 0, reason: 'NOT_FOR_THIS_COUNTRY', detail: 'subject' };
    const headers = { ce_id: 'e-2', ce_subject: 'GT-26-7K3M9Q-X' };
    const sealed = { headers, body: Buffer.from('opens with the key'), kept: 'beginning' } as const;
    const [old, young] = [instant('2026-04-01T00:00:00Z'), instant('2026-06-20T00:00:00Z')];
    for (const [offset, received] of [
      ['1', old],
      ['2', young],
    ] as const)
      await operator.put({ ...event, ...sealed, offset, at: received });
    const before = instant('2026-06-01T00:00:00Z');
    expect(await worker.waitingSince(before)).toBe(1);
    const now = instant('2026-09-01T00:00:00Z');
    expect([await worker.empty(before, now), await worker.empty(before, now)]).toEqual([1, 0]);
    expect(await worker.waitingSince(before)).toBe(0);
    const [kept, emptied] = await operator.list();
    expect(kept).not.toHaveProperty('emptiedAt');
    expect(emptied).toMatchObject({ ...event, offset: '1', receivedAt: old, emptiedAt: now });
    expect(await operator.show(emptied?.id ?? 0)).toMatchObject({ headers: {}, bytes: 0 });
    const { rows } = await node.pool.query<{ row: string }>(
      'SELECT q::text AS row FROM quarantine q WHERE "offset" = 1',
    );
    expect(rows[0]?.row).not.toMatch(/7K3M9Q|opens/);
    // Read again from the broker, it is not kept anew.
    await operator.put({ ...event, ...sealed, offset: '1', at: now });
    expect(await operator.show(emptied?.id ?? 0)).toMatchObject({ bytes: 0 });
  });

  it('[attack 40] counts what it keeps whole of a country, and empties what somebody dealt with', async () => {
    const quarantine = quarantineOf(node.poolOf('relay'));
    const [wide, narrow] = [randomBytes(90_000), Buffer.from('a filing')];
    const event = { topic: 'hn.verification', partition: 0, detail: 'data.dossier', headers: { ce_id: 'e-3' }, at };
    const waits = { ...event, country: 'HN', reason: 'TOO_MANY_NEW_PEOPLE', kept: 'all' } as const;
    await quarantine.put({ ...waits, offset: '1', body: wide });
    await quarantine.put({ ...waits, offset: '2', body: narrow });
    await quarantine.put({ ...waits, offset: '3', country: 'SV', body: wide });
    // Whoever reaches the broker claims a country: what is cut counts for none.
    const cut = { ...event, reason: 'BAD_SIGNATURE', body: wide };
    await quarantine.put({ ...cut, offset: '4', country: 'HN', kept: 'beginning' });
    const counted = () => quarantineOf(node.poolOf('relay')).bytesOf('HN', 'TOO_MANY_NEW_PEOPLE');
    expect(await counted()).toBe(90_000 + narrow.length);
    const rows = (await quarantineOf(node.pool).list()).filter(({ topic }) => topic === event.topic);
    const first = rows.find(({ offset }) => offset === '1')?.id ?? 0;
    await quarantine.setAsideAgain(first, { reason: 'NOT_SETTLED', detail: 'it' });
    expect(await counted()).toBe(90_000 + narrow.length);
    const operator = quarantineOf(node.poolOf('operator'));
    // Refused again by the law, it may be tried again; people beyond the limit come in by another door.
    const second = rows.find(({ offset }) => offset === '2')?.id ?? 0;
    expect(await operator.retry(second, at)).toBe('beyond-limit');
    expect([await operator.retry(first, at), await operator.find(first)]).toEqual([
      'released',
      expect.objectContaining({ standing: 'being-judged' }),
    ]);
    expect([await operator.resolve(first, at), await operator.resolve(first, at)]).toEqual([true, false]);
    expect(await operator.show(first)).toMatchObject({ bytes: 0, headers: {}, emptiedAt: at });
    expect(await counted()).toBe(narrow.length);
  });

  it('[attack 40] weighs what it keeps of a topic for whoever looks into it, and can write down one without its content', async () => {
    const quarantine = quarantineOf(node.poolOf('relay'));
    const sealed = { headers: { ce_id: 'e-4' }, body: randomBytes(90_000) };
    const event = { ...sealed, topic: 'ni.submission', partition: 0, reason: 'BAD_SIGNATURE', detail: 'kid', at };
    await quarantine.put({ ...event, offset: '1', kept: 'beginning' });
    await quarantine.put({ ...event, offset: '2', kept: 'nothing', country: 'HN' });
    await quarantine.put({ ...event, offset: '3', kept: 'all', reason: 'TOO_MANY_NEW_PEOPLE' });
    expect(await quarantine.sampleBytesOf(event.topic)).toBe(65_536);
    const rows = (await quarantineOf(node.pool).list()).filter(({ topic }) => topic === event.topic);
    const bare = rows.find(({ offset }) => offset === '2');
    expect(bare).toMatchObject({ reason: 'BAD_SIGNATURE', country: 'HN', emptiedAt: at });
    expect(await quarantineOf(node.pool).show(bare?.id ?? 0)).toMatchObject({ headers: {}, bytes: 0 });
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
