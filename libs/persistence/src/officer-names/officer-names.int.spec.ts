import type { AgencyId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { openPool } from '../database/index.js';
import { asking, wordNow } from '../rows/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { forgetOfficerNames, keepOfficerName, officerNames } from './index.js';

const [ours, theirs] = ['gt-mintrab', 'gt-pgn'] as unknown as [AgencyId, AgencyId];
const ana = { agency: ours, officer: 'gt.r1' as OfficerId, name: 'Ana López' };
const beto = { agency: theirs, officer: 'gt.p1' as OfficerId, name: 'Beto Pop' };
const hour = 3_600_000;
const start = Date.parse('2026-03-03T15:00:00Z');
const after = (ms: number): Instant => instant(start + ms);

let node: TestDatabase;
let api: Pool;

beforeEach(async () => {
  node = await testDatabase();
  api = openPool(node.urlOf('api'), { max: 2, wordNow });
});
afterEach(async () => {
  await api.end();
  await node.drop();
});

const as = <Answer>(agency: AgencyId, work: () => Promise<Answer>) => asking({ purpose: 'agency', agency }, work);
const keep = (told: typeof ana, at: Instant) => as(told.agency, () => keepOfficerName(api, told, at));
/** Moves with each writing of the row. */
const written = async () =>
  (await node.pool.query<{ written: string }>('SELECT xmin::text AS written FROM officer_names')).rows[0]?.written;

describe('what an officer is called', () => {
  it('is written when it is another name, and otherwise once a day that it was told', async () => {
    await keep(ana, after(0));
    const first = await written();
    await keep(ana, after(23 * hour));
    expect(await written()).toBe(first);
    await keep({ ...ana, name: 'Ana López Cumes' }, after(23 * hour));
    const second = await written();
    expect(second).not.toBe(first);
    await keep({ ...ana, name: 'Ana López Cumes' }, after(48 * hour));
    expect(await written()).not.toBe(second);
    expect(await as(ours, () => officerNames(api))).toEqual([{ ...ana, name: 'Ana López Cumes' }]);
  });

  it('is kept once where two pages ask at the same time', async () => {
    await Promise.all([keep(ana, after(0)), keep(ana, after(1))]);
    expect(await as(ours, () => officerNames(api, ours))).toEqual([ana]);
  });

  it('is forgotten where the provider has not said it since', async () => {
    await keep(ana, after(0));
    await keep(beto, after(hour));
    expect(await forgetOfficerNames(node.poolOf('worker'), after(hour))).toBe(1);
    expect(await asking({ purpose: 'lists' }, () => officerNames(api))).toEqual([beto]);
  });
});

describe('[wall 2] the names of an agency’s officers', () => {
  const refused = '42501';
  const tried = (statement: string, pool: Pool) =>
    pool.query(statement).then(
      ({ rowCount }) => `done: ${rowCount}`,
      (error: unknown) => (error as { code: string }).code,
    );
  beforeEach(async () => {
    await keep(ana, after(0));
    await keep(beto, after(0));
  });

  it('are read and told by its own people, and by nobody who only asks for another agency’s', async () => {
    expect(await as(ours, () => officerNames(api))).toEqual([ana]);
    expect(await as(ours, () => officerNames(api, theirs))).toEqual([]);
    expect(await asking({ purpose: 'lists' }, () => officerNames(api))).toEqual([ana, beto]);
    for (const who of [{ purpose: 'public' }, { purpose: 'owner', owner: 'w-1' }, { purpose: 'door' }] as const)
      expect(await asking(who, () => officerNames(api))).toEqual([]);
    await expect(as(ours, () => keepOfficerName(api, { ...beto, name: 'x' }, after(0)))).rejects.toThrow();
    expect(await as(theirs, () => officerNames(api))).toEqual([beto]);
  });

  it('are none of the other processes’, which forget them at most', async () => {
    for (const role of ['worker', 'relay', 'operator', 'keeper', 'statistics'] as const) {
      const pool = node.poolOf(role);
      for (const statement of ['SELECT name FROM officer_names', `UPDATE officer_names SET name = 'x'`])
        expect([role, await tried(statement, pool)]).toEqual([role, refused]);
      if (role !== 'worker') expect([role, await tried('DELETE FROM officer_names', pool)]).toEqual([role, refused]);
    }
    expect(await tried('DELETE FROM officer_names', api)).toBe(refused);
    expect(await tried(`UPDATE officer_names SET officer = 'x'`, api)).toBe(refused);
  });
});
