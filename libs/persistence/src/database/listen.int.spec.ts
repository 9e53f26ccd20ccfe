import { Client } from 'pg';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { listenTo } from './index.js';

let node: TestDatabase;
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(() => node.drop());

describe('listening', () => {
  it('hears at once, and again after its connection was lost', async () => {
    let heard: () => void = () => undefined;
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    let hearing = next();
    const listener = listenTo(node.urlOf('relay'), 'outbox', () => heard());
    await hearing;
    hearing = next();
    await node.pool.query(`SELECT pg_notify('outbox', '')`);
    await hearing;
    hearing = next();
    const admin = new Client({ connectionString: node.adminUrl });
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    await admin.end();
    await hearing;
    await listener.stop();
  });

  it('[D 10] leaves nothing behind of a connection that was lost', async () => {
    const [heard, left] = ['addEventListener', 'removeEventListener'].map((name) =>
      jest.spyOn(EventTarget.prototype, name as 'addEventListener'),
    );
    const aborts = (spy = heard) => spy?.mock.calls.filter(([type]) => type === 'abort').length ?? 0;
    const listener = listenTo('postgres://nobody@127.0.0.1:1/none', 'outbox', () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await listener.stop();
    expect(aborts()).toBeGreaterThan(1);
    expect(aborts(left)).toBe(aborts());
    jest.restoreAllMocks();
  });
});
