import { loadRuleBook } from '@puente/country-packs/rule-book';
import { checkpointsOf } from '@puente/settlement/log';
import { until } from '@puente/testing/actors';
import { Client } from 'pg';
import type { Border, TestNode } from './border.sample.js';
import { file, GT, MX, openBorder } from './border.sample.js';

jest.setTimeout(90_000);

describe('what a country’s journals are', () => {
  let border: Border;
  beforeAll(async () => {
    border = await openBorder(await loadRuleBook());
  });
  afterAll(async () => {
    await Promise.all([border.mx.stopRelay(), border.gt.stopRelay()]);
    await border.close();
  });
  const keptBy = (node: TestNode) => checkpointsOf(node.database.pool);
  /** By somebody who has the machine. */
  const asOwner = async ({ database }: TestNode, statements: readonly string[]) => {
    const intruder = new Client({ connectionString: database.adminUrl });
    await intruder.connect();
    for (const table of ['journal', 'log_leaves', 'checkpoints', 'cosignatures'])
      await intruder.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    for (const said of statements) await intruder.query(said);
    await intruder.end();
  };
  const auditors = async ({ database }: TestNode) => {
    const { rows } = await database.pool.query<{ rule: string }>(
      `SELECT state #>> '{noticed,rule}' AS rule FROM cases WHERE kind = 'integrity-event'`,
    );
    return rows.map(({ rule }) => rule);
  };

  it('[row 21] is signed by its partner while both relays run, and no more once it was cut and signed again', async () => {
    const often = { checkpointEvery: 200 };
    await Promise.all([border.mx.startRelay(often), border.gt.startRelay(often)]);
    await file(border.gt, GT);
    await until('Mexico signed it', async () => ((await keptBy(border.gt).cosigned(MX))?.size ?? 0) > 1);
    await until('Guatemala signed Mexico’s', async () => (await keptBy(border.mx).cosigned(GT)) !== undefined);
    expect([await auditors(border.mx), await auditors(border.gt)]).toEqual([[], []]);

    await border.gt.stopRelay();
    await asOwner(border.gt, [
      'DELETE FROM log_leaves WHERE leaf > 0',
      'DELETE FROM journal j WHERE NOT EXISTS (SELECT FROM log_leaves l WHERE l.case_id = j.case_id AND l.seq = j.seq)',
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await border.gt.startRelay(often);
    await until('Mexico’s auditors are told', async () => (await auditors(border.mx)).includes('log-rewritten'));
  });
});
