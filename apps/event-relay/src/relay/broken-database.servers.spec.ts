import { loadRuleBook } from '@puente/country-packs/rule-book';
import { quarantineOf } from '@puente/persistence/quarantine';
import { readCase } from '@puente/settlement/case-file';
import type { TestDatabase } from '@puente/testing/database';
import { until } from '@puente/testing/actors';
import { Client } from 'pg';
import type { Border } from './border.sample.js';
import { file, GT, openBorder } from './border.sample.js';

jest.setTimeout(60_000);

describe('a relay whose database fails', () => {
  let border: Border;

  beforeAll(async () => {
    border = await openBorder(await loadRuleBook());
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
  });
  afterAll(() => border.close());

  const asAdmin = async (url: string, ...statements: string[]) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const nameOf = ({ ownerUrl }: TestDatabase) => new URL(ownerUrl).pathname.slice(1);
  const arrived = (caseId: Parameters<typeof readCase>[1]) =>
    until('it has arrived', async () => (await readCase(border.mx.database.pool, caseId)) !== undefined);

  it('keeps what arrives in the meantime, and sets none of it aside', async () => {
    const name = nameOf(border.mx.database);
    const server = process.env['DATABASE_URL'] ?? '';
    await asAdmin(
      server,
      `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    const filed = [await file(border.gt, GT), await file(border.gt, GT)];
    await until('both have left', async () => {
      const { rows } = await border.gt.database.pool.query('SELECT FROM outbox WHERE sent_at IS NULL');
      return rows.length === 0;
    });
    // Longer than a faulty event is tried.
    const since = Date.now();
    await until('a while', () => Promise.resolve(Date.now() - since > 5000));
    await asAdmin(server, `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    for (const { caseId } of filed) await arrived(caseId);
    expect(await quarantineOf(border.mx.database.pool).list()).toEqual([]);
  });

  it('sets aside the one event that can never be settled, and settles those behind it', async () => {
    await border.gt.stopRelay();
    const [doomed, behind] = [await file(border.gt, GT), await file(border.gt, GT)];
    await asAdmin(
      border.mx.database.ownerUrl,
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a fault of ours'; END $$`,
      `CREATE TRIGGER fail BEFORE INSERT ON journal FOR EACH ROW
       WHEN (NEW.case_id = '${doomed.caseId}') EXECUTE FUNCTION fail()`,
    );
    await border.gt.startRelay();
    await arrived(behind.caseId);
    const aside = await quarantineOf(border.mx.database.pool).list();
    expect(aside).toMatchObject([{ reason: 'NOT_SETTLED', country: 'GT', topic: 'gt.submission' }]);
    expect(await readCase(border.mx.database.pool, doomed.caseId)).toBeUndefined();
  });
});
