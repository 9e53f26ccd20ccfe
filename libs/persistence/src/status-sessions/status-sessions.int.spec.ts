import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { country, instant, milliseconds, newCaseNumber } from '@puente/domain/kernel';
import type { QueryConfig } from 'pg';
import { Client } from 'pg';
import type { Pool } from '../database/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { EndedSessions } from './index.js';
import { followEndedSessions, statusSessionRecords } from './index.js';

const now = instant(Date.now());
const after = (minutes: number) => instant(milliseconds(now) + minutes * 60_000);
const aCase = (): CaseId => newCaseNumber(country('GT'), 2026, randomBytes(6));
/** So long that no test waits for it. */
const never = 3_600_000;

let node: TestDatabase;
const started: EndedSessions[] = [];
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
  await node.drop();
});

async function follow(every: number, freshFor: number, databaseUrl = node.urlOf('api')): Promise<EndedSessions> {
  const one = await followEndedSessions({ pool: node.poolOf('api'), databaseUrl, every, freshFor });
  started.push(one);
  return one;
}
async function opened(caseId = aCase()): Promise<{ id: string; caseId: CaseId }> {
  const session = { id: randomUUID(), caseId, device: 'other', openedAt: now, endsAt: after(30) };
  await statusSessionRecords(node.poolOf('api')).opened(session);
  return session;
}
const end = (which: { id?: string; caseId: CaseId }) => statusSessionRecords(node.poolOf('api')).end(which, now);
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

describe('[attack 13] a session that was ended', () => {
  it('is known to every process at once, by what PostgreSQL tells them', async () => {
    const processes = [await follow(never, never), await follow(never, never)];
    const [session, other] = [await opened(), await opened()];
    expect(await end(session)).toBe(1);
    for (const process of processes) await until(() => process.has(session.id));
    expect(processes.map((process) => process.has(other.id))).toEqual([false, false]);
    expect(await end(session)).toBe(0);
  });

  it('is known to a process that starts later', async () => {
    const session = await opened();
    await end(session);
    expect((await follow(never, never)).has(session.id)).toBe(true);
  });

  it('is known to a process that was not listening, when it listens again', async () => {
    const process = await follow(never, never);
    const session = await opened();
    const admin = new Client({ connectionString: node.adminUrl });
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN status%' AND datname = current_database()`,
    );
    await end(session);
    await admin.end();
    await until(() => process.has(session.id));
  });

  it('is found by a process that hears nothing, when it looks, and before it admits anybody where it is late', async () => {
    const deaf = 'postgres://nobody@127.0.0.1:9/nothing';
    const [looks, late] = [await follow(20, never, deaf), await follow(never, 0, deaf)];
    const session = await opened();
    expect(await late.has(session.id)).toBe(false);
    await end(session);
    expect(await late.has(session.id)).toBe(true);
    await until(() => looks.has(session.id));
  });

  it('costs no statement to ask for, and admits nobody where it would have to be asked for in vain', async () => {
    let asked = 0;
    /** Answers once. */
    const pool = Object.create(node.pool, {
      query: {
        value: (config: QueryConfig) => {
          asked += 1;
          return asked > 1 ? Promise.reject(new Error('the database is gone')) : node.pool.query(config);
        },
      },
    }) as Pool;
    const deaf = 'postgres://nobody@127.0.0.1:9/nothing';
    const fresh = await followEndedSessions({ pool, databaseUrl: deaf, every: never, freshFor: never });
    for (let n = 0; n < 1000; n += 1) expect(fresh.has(randomUUID())).toBe(false);
    expect(asked).toBe(1);
    asked = 0;
    const old = await followEndedSessions({ pool, databaseUrl: deaf, every: never, freshFor: 0 });
    await expect(old.has(randomUUID())).rejects.toThrow('the database is gone');
    started.push(fresh, old);
  });
});

describe('sessions', () => {
  it('are ended one or all, and nobody else’s', async () => {
    const caseId = aCase();
    const [one, two, stranger] = [await opened(caseId), await opened(caseId), await opened()];
    expect(await end({ caseId, id: stranger.id })).toBe(0);
    expect(await end({ caseId, id: one.id })).toBe(1);
    await opened(caseId);
    expect(await end({ caseId })).toBe(2);
    const { rows } = await node.pool.query<{ id: string }>(
      'SELECT id FROM status_sessions WHERE ended_at IS NULL AND id = ANY($1)',
      [[one.id, two.id, stranger.id]],
    );
    expect(rows).toEqual([{ id: stranger.id }]);
  });

  it('have their last use to ten minutes, of many with one statement, and no page waits for it', async () => {
    const records = statusSessionRecords(node.poolOf('api'));
    const [one, other] = [await opened(), await opened()];
    for (const { id } of [one, other]) records.used(id, after(25));
    const used = async () =>
      (
        await node.pool.query<{ at: Date }>('SELECT used_at AS at FROM status_sessions WHERE id = ANY($1)', [
          [one.id, other.id],
        ])
      ).rows.map(({ at }) => at.getTime());
    expect(await used()).toEqual([milliseconds(now), milliseconds(now)]);
    await records.stop();
    for (const at of await used()) {
      expect(at % 600_000).toBe(0);
      expect(milliseconds(after(25)) - at).toBeLessThan(600_000);
    }
  });

  it('are forgotten after thirty days', async () => {
    const old = await opened();
    await node.pool.query(`UPDATE status_sessions SET ends_at = now() - interval '31 days' WHERE id = $1`, [old.id]);
    await opened();
    await until(async () => {
      const { rowCount } = await node.pool.query('SELECT FROM status_sessions WHERE id = $1', [old.id]);
      return rowCount === 0;
    });
  });
});
