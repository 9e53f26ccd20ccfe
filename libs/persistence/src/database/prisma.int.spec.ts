import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { inTransaction, openPool, prismaOn } from './index.js';

let node: TestDatabase;
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(() => node.drop());

const asAdmin = async (act: (admin: Client) => Promise<unknown>) => {
  const admin = new Client({ connectionString: node.adminUrl });
  await admin.connect();
  await act(admin);
  await admin.end();
};

/** Ends the statement that says so, as soon as it runs; gives up before it ends by itself. */
async function endFromOutside(admin: Client, mark: string): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND state = 'active' AND query LIKE $1 AND pid <> pg_backend_pid()`,
      [`%${mark}%`],
    );
    if (rowCount !== 0) break;
  }
}
const code = (failing: Promise<unknown>) =>
  failing.then(
    () => 'none',
    (error: unknown) => (error as { code?: string }).code,
  );
const at = '2026-03-03T15:00:00.123Z';

describe('Prisma’s client and statements by hand', () => {
  it('fail with the same code, and no word of what was asked for', async () => {
    const prisma = prismaOn(node.pool);
    expect(await code(prisma.$queryRaw`SELECT 1 / 0`)).toBe('22012');
    expect(await code(inTransaction(node.pool, (tx) => tx.$executeRaw`SELECT 1 / 0`))).toBe('22012');
    const ofNobody = { dossierId: randomUUID(), broughtBy: 'worker', documents: 1, bytes: 1n };
    expect(await code(prisma.documentCount.create({ data: ofNobody }))).toBe('23503');
    expect(await code(prismaOn(node.poolOf('api')).journalEntry.deleteMany())).toBe('42501');
    const wrong = prisma.wake.findMany({ where: { name: 'Xochitl' } } as object);
    await expect(wrong).rejects.toThrow(/^arguments no table takes$/);
  });

  it('fail with the same code where the database goes away, or is not there', async () => {
    const pool = openPool('postgres://nobody:nothing@127.0.0.1:1/none');
    expect(await code(prismaOn(pool).wake.count())).toBe(await code(pool.query('SELECT')));
    expect(await code(inTransaction(pool, (tx) => tx.wake.count()))).toBe('ECONNREFUSED');
    await pool.end();
    const [client] = await Promise.all([
      code(prismaOn(node.pool).$queryRaw`SELECT 'ended from outside' FROM (SELECT pg_sleep(20)) asleep`),
      asAdmin((admin) => endFromOutside(admin, 'ended from outside')),
    ]);
    expect(client).toBe('57P01');
  });

  it('share a transaction: all of it is kept, or nothing', async () => {
    const prisma = prismaOn(node.pool);
    const both = inTransaction(node.pool, async (tx) => {
      await tx.wake.create({ data: { caseId: 'GT-26-7K3M9Q-X', kind: 'appeal', version: 1, at } });
      expect(await tx.$queryRaw`SELECT version FROM wakes`).toEqual([{ version: 1 }]);
      await tx.$executeRaw`SELECT 1 / 0`;
    });
    expect(await code(both)).toBe('22012');
    expect(await prisma.wake.count()).toBe(0);
  });

  it('mean the same instant, whatever zone the server was set up with', async () => {
    const database = new URL(node.ownerUrl).pathname.slice(1);
    await asAdmin((admin) => admin.query(`ALTER DATABASE ${database} SET TimeZone = 'America/Guatemala'`));
    const pool = openPool(node.ownerUrl);
    const wakes = prismaOn(pool).wake;
    const first = { caseId: 'GT-26-7K3M9Q-X', kind: 'appeal', version: 1 };
    await wakes.create({ data: { ...first, at } });
    await pool.query(`INSERT INTO wakes SELECT 'GT-26-000000-0', kind, 2, $1 FROM wakes`, [at]);
    const byHand = await pool.query<{ at: Date }>('SELECT at FROM wakes ORDER BY version');
    const instants = [...byHand.rows, ...(await wakes.findMany({ orderBy: { version: 'asc' } }))].map((row) => row.at);
    expect(instants.map((one) => one.toISOString())).toEqual([at, at, at, at]);
    await pool.end();
  });

  it('call no two statements the same where two clients share a connection', async () => {
    const pool = openPool(node.ownerUrl, { max: 1 });
    const [one, other] = [prismaOn(pool), prismaOn(new Proxy(pool, {}))];
    await one.wake.count();
    expect(await other.documentCount.count()).toBe(0);
    await pool.end();
  });
});
