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
});
