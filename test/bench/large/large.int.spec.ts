import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { country, isCaseNumber } from '@puente/domain/kernel';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { compareReadModels, verifyJournal } from '@puente/settlement/journal';
import { fill } from './fill.js';

const kinds: readonly CaseKind[] = [
  'recognition-request',
  'recognition-review',
  'certification',
  'credential',
  'alert',
];

/** What `npm run bench -- --large` measures on. */
describe('a node that was filled with invented cases', () => {
  let node: TestDatabase;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(() => node.drop());

  it('has journals that verify, and read models that follow from them; each case is another person’s or a second one of theirs', async () => {
    const rules = await loadRuleBook();
    const until = '2026-11-28T00:00:00.000Z' as Instant;
    const here = country('MX');
    const { end, grow, templates } = await fill({ url: node.ownerUrl, rules, here, until, plays: 1, kinds });
    await grow(20);
    await grow(20);
    await end();
    const { rows } = await node.pool.query<{ id: CaseId; kind: CaseKind; dossier: string; process: string }>(
      'SELECT id, kind, dossier_id AS dossier, process FROM cases',
    );
    expect(rows).toHaveLength(40 + templates.length);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(rows.map(({ dossier }) => dossier)).size).toBe(32 + templates.length);
    expect(rows.every(({ id }) => isCaseNumber(id))).toBe(true);
    for (const { id } of rows) {
      expect(await verifyJournal(node.pool, id)).toMatchObject({ ok: true });
      expect([id, await compareReadModels(node.pool, rules, id)]).toEqual([id, []]);
    }
    const { rows: left } = await node.pool.query(
      `SELECT (SELECT count(*)::int FROM wakes) AS wakes, (SELECT count(*)::int FROM outbox WHERE sent_at IS NULL) AS unsent,
         (SELECT count(*)::int FROM cases LEFT JOIN dossiers d ON d.id = dossier_id WHERE d.id IS NULL) AS nobodys`,
    );
    expect(left).toEqual([{ wakes: 0, unsent: 0, nobodys: templates.length }]);
  });
});
