import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { Client } from 'pg';
import { compareReadModels, verifyJournal } from '../journal/index.js';
import { createSettlement } from './index.js';
import { aCase, ask, clock, here, rules, sampleLaw } from './smallest-law.sample.js';

describe('a settlement whose connection is killed half-way', () => {
  let node: TestDatabase;
  let killer: Client;
  beforeAll(async () => {
    node = await testDatabase();
    killer = new Client({ connectionString: node.adminUrl });
    await killer.connect();
  });
  afterAll(async () => {
    await killer.end();
    await node.drop();
  });

  /** The law is asked between taking the case and writing: whoever stops there has an open transaction. */
  function stopped() {
    let reached: () => void;
    const atLaw = new Promise<void>((resolve) => (reached = resolve));
    let goOn: () => void = () => undefined;
    const pool = Object.create(node.pool, {
      connect: {
        value: async () => {
          const client = await node.pool.connect();
          const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
          const held = new Promise<void>((resolve) => (goOn = resolve));
          client.query = ((...args: unknown[]) => {
            const asked = query(...args);
            const [{ name }] = args as [{ name?: string }];
            if (name !== 'settle:load') return asked;
            return asked.then(async (answer) => {
              reached();
              await held;
              return answer;
            });
          }) as typeof client.query;
          return client;
        },
      },
    }) as TestDatabase['pool'];
    return { pool, atLaw, goOn: () => goOn() };
  }

  it('leaves nothing of it; the same command settles when it comes again', async () => {
    const lawOf = () => sampleLaw;
    const sound = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
    const caseId = aCase();
    await sound.settle(ask(caseId, 'open'));

    const { pool, atLaw, goOn } = stopped();
    const submit = ask(caseId, 'submit');
    const outcome = createSettlement({ pool, rules, here, clock, lawOf }).settle(submit);
    const failed = expect(outcome).rejects.toThrow();
    await atLaw;
    const { rowCount } = await killer.query(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
       WHERE datname = current_database() AND state = 'idle in transaction'`,
    );
    expect(rowCount).toBe(1);
    goOn();
    await failed;

    const { rows } = await node.pool.query(
      `SELECT (SELECT count(*) FROM journal WHERE case_id = $1) AS entries,
         (SELECT count(*) FROM commands WHERE case_id = $1) AS commands, (SELECT count(*) FROM outbox) AS outbox`,
      [caseId],
    );
    expect(rows).toEqual([{ entries: 1, commands: 1, outbox: 0 }]);
    expect(await sound.settle(submit)).toMatchObject({ outcome: 'accepted', version: 3, repeated: false });
    expect(await sound.settle(submit)).toMatchObject({ outcome: 'accepted', version: 3, repeated: true });
    expect(await verifyJournal(node.pool, caseId)).toEqual({ ok: true, entries: 3 });
    expect(await compareReadModels(node.pool, rules, caseId, lawOf)).toEqual([]);
  });
});
