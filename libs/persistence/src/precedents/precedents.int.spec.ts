import type { Precedent } from '@puente/domain/file/case';
import type { CaseId, StandardCode } from '@puente/domain/kernel';
import { country, instant } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { precedentSql } from './precedent-sql.js';
import { corridorFigures, precedentsFor } from './index.js';

const mexico = country('MX');
const code = (text: string) => text as StandardCode;
const solar = { home: mexico, standard: code('EC0586.01'), hostStandard: code('GT-SOL-01') };
const sample = (more: Partial<Precedent> = {}): Precedent => ({
  ...solar,
  isco08: '7411',
  by: 'people',
  outcome: 'recognised',
  verdicts: [{ unit: 'GT-SOL-01-A' as never, verdict: 'held', ground: { es: 'Cotejado' }, basis: 'comparison' }],
  days: 10,
  decidedAt: instant('2026-03-03T15:00:00Z'),
  ...more,
});

describe('precedents', () => {
  let node: TestDatabase;
  let serial = 0;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(() => node.drop());
  beforeEach(() => node.pool.query('DELETE FROM precedents'));

  /** As settlement leaves them: a case with its precedent. */
  async function decided(...precedents: readonly Precedent[]): Promise<CaseId[]> {
    const ids = precedents.map(() => `GT-26-${String((serial += 1)).padStart(6, '0')}-0` as CaseId);
    await node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
       SELECT id, 'recognition-review', 1, 1, '', 'recognised', '{}', '{}', '{}', '{}', '{}', now(), now() FROM unnest($1::text[]) id`,
      [ids],
    );
    await node.pool.query(`INSERT INTO precedents (case_id, precedent) SELECT * FROM unnest($1::text[], $2::jsonb[])`, [
      ids,
      precedents.map((one) => JSON.stringify(one)),
    ]);
    return ids;
  }
  const found = (more: object = {}) =>
    precedentsFor(node.pool, { ...solar, isco08: '7411', except: 'GT-26-999999-0' as CaseId, ...more });

  it('are those of the same standards, newest first, and never the case itself', async () => {
    const months = ['01', '03', '02'].map((month) => sample({ decidedAt: instant(`2026-${month}-03T15:00:00Z`) }));
    const [first] = await decided(...months);
    expect((await found()).same.map(({ decidedAt }) => decidedAt.slice(5, 7))).toEqual(['03', '02', '01']);
    expect((await found({ except: first })).same).toHaveLength(2);
  });

  it('have neighbours: other certificates against the same standard, and the same occupation, each once', async () => {
    await decided(
      sample({ standard: code('EC0001') }),
      sample({ hostStandard: code('GT-ELE-01') }),
      sample({ home: country('CL'), hostStandard: code('GT-ALB-01'), isco08: '7112' }),
    );
    const { same, near } = await found();
    expect(same).toEqual([]);
    expect(near.map(({ standard, hostStandard }) => [standard, hostStandard]).sort()).toEqual([
      ['EC0001', 'GT-SOL-01'],
      ['EC0586.01', 'GT-ELE-01'],
    ]);
    expect((await found({ isco08: undefined })).near).toHaveLength(1);
  });

  it('give the median of a corridor; what the rule decided at once does not count', async () => {
    await decided(...[9, 21, 12, 30, 15].map((days) => sample({ days })), sample({ days: 0, by: 'rule' }));
    await decided(sample({ home: country('CL'), days: 99 }));
    expect(await corridorFigures(node.pool, mexico)).toEqual({ cases: 5, medianDays: 15 });
    expect(await corridorFigures(node.pool, country('PE'))).toEqual({ cases: 0, medianDays: 0 });
  });

  it('are found along an index, so that a large register answers like a small one', async () => {
    // One in ten is about the standard that is asked for, as in a register of many.
    const standards = (n: number) => (n % 10 === 0 ? {} : { standard: code(`EC10${n % 10}`) });
    await decided(...Array.from({ length: 3000 }, (_, n) => sample({ days: n % 60, ...standards(n) })));
    await node.pool.query('ANALYZE precedents');
    const plan = async (text: string, values: unknown[]) => {
      const { rows } = await node.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    const { home, standard, hostStandard } = solar;
    const find = await plan(precedentSql.find.text, [home, standard, hostStandard, '7411', '', 50, 20]);
    for (const index of ['precedents_same', 'precedents_host_standard', 'precedents_isco08'])
      expect(find).toContain(index);
    expect(find + (await plan(precedentSql.figures.text, [home]))).not.toContain('Seq Scan');
  });
});
