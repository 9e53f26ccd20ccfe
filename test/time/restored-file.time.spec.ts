import { wakeSignal } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { RealTime } from './real-time.js';
import { restingHistory } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const kind = 'recognition-review';
const season = 120 * 86_400_000;

describe('a process whose file is older than what it read, because its node got an older database back', () => {
  let real: RealTime;
  let host: CaseNode;
  let ahead = 0;
  beforeAll(async () => {
    real = await RealTime.start('gt');
    host = await real.node('GT', { time: () => Date.now() + ahead });
  });
  afterAll(() => real.stop());

  /** As an operator does, who names no version. */
  const look = (caseId: CaseId) => real.client.workflow.getHandle(caseId).signal(wakeSignal, undefined);
  const row = async (caseId: CaseId) => {
    const columns = 'version, revision, head_hash, state::text, process, last_entry_at';
    const { rows } = await host.database.pool.query<Record<string, unknown>>(
      `SELECT ${columns} FROM cases WHERE id = $1`,
      [caseId],
    );
    return rows[0] ?? {};
  };
  const putBack = async (caseId: CaseId, { version, ...rest }: Record<string, unknown>) => {
    const { pool } = host.database;
    await pool.query('ALTER TABLE journal DISABLE TRIGGER USER');
    await pool.query('DELETE FROM journal WHERE case_id = $1 AND seq > $2', [caseId, version]);
    const text =
      'UPDATE cases SET version = $2, revision = $3, head_hash = $4, state = $5, process = $6, last_entry_at = $7 WHERE id = $1';
    await pool.query(text, [caseId, version, ...Object.values(rest)]);
  };

  it('[D 3] takes the file as it is once it is told to look, and its period lapses', async () => {
    const caseId = aCaseNumber('GT' as CountryCode);
    const at = instant(Date.now());
    const file = { filing: aFiling(at), authenticity: authentic(at) };
    await host.does(kind, caseId, people.mexico, { type: 'receive-file', from: 'MX' as CountryCode, ...file });
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    const backup = await row(caseId);
    for (const text of ['uno', 'dos']) await host.does(kind, caseId, people.gtReviewer, { type: 'add-note', text });
    const signals = (await restingHistory(real.client, caseId)).filter((type) => type.endsWith('SIGNALED')).length;
    await look(caseId);
    await restingHistory(real.client, caseId, signals + 1);
    await putBack(caseId, backup);
    ahead = season;
    await look(caseId);
    await host.reaches(caseId, ({ stage }) => stage !== 'host-review');
    expect((await host.journal(caseId)).filter((type) => type === 'decided')).toHaveLength(1);
  });
});
