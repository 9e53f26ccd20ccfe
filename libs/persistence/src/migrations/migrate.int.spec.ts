import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { Client } from 'pg';
import { nodeRoles } from '../roles/index.js';
import { migrate } from './index.js';

describe('migrations', () => {
  let node: TestDatabase;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(() => node.drop());

  it('are applied once', async () => {
    expect(await migrate(node.ownerUrl)).toEqual([]);
  });

  it('may run twice at the same time', async () => {
    await expect(Promise.all([migrate(node.ownerUrl), migrate(node.ownerUrl)])).resolves.toEqual([[], []]);
  });

  it('refuse a file that was changed after it was applied', async () => {
    const owner = new Client({ connectionString: node.ownerUrl });
    await owner.connect();
    await owner.query(`UPDATE _prisma_migrations SET checksum = 'other'`);
    await owner.end();
    await expect(migrate(node.ownerUrl)).rejects.toThrow('0001_node was applied with other contents');
  });

  it.each(nodeRoles)('let %s neither migrate nor see the ledger', async (role) => {
    const pool = node.poolOf(role);
    await expect(pool.query('SELECT FROM _prisma_migrations')).rejects.toThrow('permission denied');
    await expect(pool.query('CREATE TABLE mine (id integer)')).rejects.toThrow('permission denied');
  });
});
