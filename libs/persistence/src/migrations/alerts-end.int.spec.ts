import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';

const migration = join(__dirname, '..', '..', 'migrations', '0066_alerts_end.sql');
const at = '2026-03-02T15:00:00.000Z';

/** As the law before wrote it: the file says nothing of when it came. */
interface Before {
  readonly id: string;
  readonly stage: 'received' | 'noted' | 'closed';
  readonly notice: object;
}

describe('the migration by which alerts of other countries end', () => {
  let node: TestDatabase;
  let owner: Client;
  beforeAll(async () => {
    node = await testDatabase();
    owner = new Client({ connectionString: node.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await node.drop();
  });

  async function keep({ id, notice, stage }: Before): Promise<void> {
    await owner.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
       VALUES ($1, 'alert', 1, 1, '', $2, $3, '{}', '{}', '{}', '{}', $4, $4)`,
      [id, stage, { caseId: id, stage, notice }, at],
    );
    await owner.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
       VALUES ($1, 1, 'alert-received', $2, $3, '{}', $1, '', '')`,
      [id, at, { type: 'alert-received', at, notice }],
    );
  }

  it('[R15] lets each say when it came, and wakes those that stand without a last day', async () => {
    await keep({ id: 'endless', stage: 'noted', notice: {} });
    await keep({ id: 'ends', stage: 'received', notice: { until: '2027-01-01' } });
    await keep({ id: 'over', stage: 'closed', notice: {} });
    await owner.query(readFileSync(migration, 'utf8'));
    const { rows: files } = await owner.query(`SELECT DISTINCT state ->> 'receivedAt' AS at FROM cases`);
    expect(files).toEqual([{ at }]);
    const { rows: woken } = await owner.query(`SELECT case_id FROM wakes WHERE kind = 'alert'`);
    expect(woken).toEqual([{ case_id: 'endless' }]);
  });
});
