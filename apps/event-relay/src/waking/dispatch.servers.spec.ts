import { randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { wakesOf } from '@puente/persistence/wakes';
import { connectWaker } from '@puente/platform/temporal';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { Connection, WorkflowClient } from '@temporalio/client';
import { dispatcher, wakeNow } from './index.js';

jest.setTimeout(60_000);

const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7430';
const namespace = 'default';

describe('wakes that nobody sent', () => {
  let database: TestDatabase;
  const caseIds: CaseId[] = [];
  const kind = 'recognition-review';

  const waker = connectWaker({ address, namespace });
  const away = connectWaker({ address: '127.0.0.1:1', namespace, timeoutMs: 100 });

  async function left(version: number, secondsAgo: number): Promise<CaseId> {
    const caseId = `wake-${randomUUID()}` as CaseId;
    caseIds.push(caseId);
    await database.pool.query(
      `INSERT INTO wakes (case_id, kind, version, at) VALUES ($1, $2, $3, now() - make_interval(secs => $4))`,
      [caseId, kind, version, secondsAgo],
    );
    return caseId;
  }
  const waiting = async () => {
    const { rows } = await database.pool.query<{ id: CaseId }>('SELECT case_id AS id FROM wakes ORDER BY at');
    return rows.map(({ id }) => id);
  };

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(async () => {
    const connection = await Connection.connect({ address });
    const client = new WorkflowClient({ connection, namespace });
    await Promise.all(
      caseIds.map((id) =>
        client
          .getHandle(id)
          .terminate('test over')
          .catch(() => undefined),
      ),
    );
    await Promise.all([connection.close(), waker.close(), away.close()]);
    await database.drop();
  });

  it('are kept while Temporal is away and sent when it is back; fresh ones are left to whoever settled', async () => {
    const wakes = wakesOf(database.pool);
    const overdue: CaseId[] = [];
    for (let n = 0; n < 20; n += 1) overdue.push(await left(3, 100 - n));
    const fresh = await left(1, -60);

    await dispatcher(away, wakes)();
    expect(await waiting()).toEqual([...overdue, fresh]);
    await dispatcher(waker, wakes)();
    expect(await waiting()).toEqual([fresh]);

    const connection = await Connection.connect({ address });
    const described = await new WorkflowClient({ connection, namespace }).getHandle(overdue[19] ?? '').describe();
    expect(described.type).toBe('recognitionReview');
    await connection.close();
  });

  it('stay where a newer one took their place while they were sent', async () => {
    const wakes = wakesOf(database.pool);
    const caseId = await left(5, 100);
    expect(await wakeNow({ caseId, kind, version: 4 }, waker, wakes)).toBe(true);
    expect(await waiting()).toContain(caseId);
    expect(await wakeNow({ caseId, kind, version: 5 }, waker, wakes)).toBe(true);
    expect(await waiting()).not.toContain(caseId);
  });
});
