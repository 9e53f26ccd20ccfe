import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { asTheFileIs } from '../wakes/index.js';

const migration = (name: string): string =>
  readFileSync(join(__dirname, '..', '..', 'migrations', `${name}.sql`), 'utf8');
const at = '2026-03-02T15:00:00.000Z';

/** As a law before wrote it. */
interface Before {
  readonly id: string;
  readonly kind: 'alert' | 'recognition-request';
  readonly stage: string;
  readonly state: object;
}

describe('a migration after which processes read their files anew', () => {
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

  async function keep({ id, kind, stage, state }: Before): Promise<void> {
    await owner.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
       VALUES ($1, $2, 1, 1, '', $3, $4, '{}', '{}', '{}', '{}', $5, $5)`,
      [id, kind, stage, { caseId: id, stage, ...state }, at],
    );
  }
  const wokenOf = async (kind: Before['kind']) => {
    const text = 'SELECT case_id AS id, version FROM wakes WHERE kind = $1';
    const { rows } = await owner.query<{ id: string; version: number }>(text, [kind]);
    return rows;
  };

  /** The file says nothing of when it came. */
  async function keepAlert(id: string, stage: string, notice: object): Promise<void> {
    await keep({ id, kind: 'alert', stage, state: { notice } });
    await owner.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
       VALUES ($1, 1, 'alert-received', $2, $3, '{}', $1, '', '')`,
      [id, at, { type: 'alert-received', at, notice }],
    );
  }

  it('[R15] lets each alert of another country say when it came, and wakes those that stand without a last day', async () => {
    await keepAlert('endless', 'noted', {});
    await keepAlert('ends', 'received', { until: '2027-01-01' });
    await keepAlert('over', 'closed', {});
    await owner.query(migration('0066_alerts_end'));
    const { rows: files } = await owner.query(`SELECT DISTINCT state ->> 'receivedAt' AS at FROM cases`);
    expect(files).toEqual([{ at }]);
    expect(await wokenOf('alert')).toEqual([{ id: 'endless', version: 1 }]);
  });

  it('[R9] wakes each verification that lost its period, whatever its process has read', async () => {
    const file = { kind: 'recognition-request', stage: 'home-verification' } as const;
    await keep({ ...file, id: 'stranded', state: {} });
    await keep({ ...file, id: 'running', state: { clock: {} } });
    await keep({ ...file, id: 'hearing', state: { clock: {}, waiting: {} } });
    await keep({ ...file, id: 'transmitted', stage: 'transmitted', state: {} });
    await owner.query(migration('0118_stranded_verifications'));
    expect(await wokenOf('recognition-request')).toEqual([{ id: 'stranded', version: asTheFileIs }]);
  });
});
