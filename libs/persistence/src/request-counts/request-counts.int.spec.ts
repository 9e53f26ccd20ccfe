import { randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { RequestCounts } from './index.js';
import { requestCountsOf } from './index.js';

const minute = 60_000;
const key = randomBytes(32);
let node: TestDatabase;
let here: RequestCounts;
let there: RequestCounts;
beforeAll(async () => {
  node = await testDatabase();
  [here, there] = [requestCountsOf(node.pool, key), requestCountsOf(node.pool, key)];
});
afterAll(() => node.drop());

const endAll = () => node.pool.query("UPDATE request_counts SET ends_at = now() - interval '1 second'");
const kept = async () =>
  (await node.pool.query<{ kept: string }>('SELECT request_counts::text AS kept FROM request_counts')).rows;

describe('counting requests', () => {
  it('is done by all instances together, each hit once', async () => {
    const counter = `somebody ${randomUUID()}`;
    const hits = await Promise.all(
      Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? here : there).hit(counter, minute)),
    );
    expect(hits.map((one) => one.hits).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect((await there.hit('somebody else', minute)).hits).toBe(1);
  });

  it('says how many there are without counting', async () => {
    const asked = async (times?: number) => (await here.hit('asked', minute, times)).hits;
    expect([await asked(0), await asked(), await asked(0), await asked()]).toEqual([0, 1, 1, 2]);
  });

  it('ends a window when its time is over, and not later because somebody goes on asking', async () => {
    const first = await here.hit('window', minute);
    const second = await there.hit('window', 10 * minute);
    expect(first.endsIn).toBeLessThanOrEqual(minute);
    expect(second.endsIn).toBeLessThanOrEqual(first.endsIn);
    await endAll();
    expect(await here.hit('window', minute)).toMatchObject({ hits: 1 });
  });

  it('keeps neither who asked nor what has ended', async () => {
    await here.hit('check 203.0.113.7', minute);
    expect((await kept()).map((row) => row.kept).join()).not.toContain('203.0.113.7');
    await endAll();
    const fresh = requestCountsOf(node.pool, key);
    await fresh.hit('after', minute);
    while ((await kept()).length > 1) await fresh.hit('after', minute);
    expect(await kept()).toHaveLength(1);
  });
});
