import type { CaseId, Instant } from '@puente/domain/kernel';
import { country, instant } from '@puente/domain/kernel';
import { ClocksApart } from '@puente/persistence/database';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { AnyLaw, CaseEvent } from '../laws/laws.js';
import { createSettlement } from './index.js';
import { aCase, anId, ask, here, lawOf, rules, sampleLaw } from './smallest-law.sample.js';

const minute = 60_000;

/** The clock of a node, put right or wrong. */
const putBy = (ms: number) => ({ now: (): Instant => instant(Date.now() + ms) });

/** News bears the date that its sender gave it. */
const dated = (at: Instant): AnyLaw => ({
  ...sampleLaw,
  decide: (...given) =>
    given[1].type === 'receive-news'
      ? { outcome: 'accepted', events: [{ type: 'note-added', at, text: 'de allá' } as unknown as CaseEvent] }
      : sampleLaw.decide(...given),
});

let node: TestDatabase;
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(() => node.drop());

const at = (clock: ReturnType<typeof putBy>, more = {}) =>
  createSettlement({ pool: node.pool, rules, here, clock, lawOf, ...more });

const times = async (caseId: CaseId) =>
  (await node.pool.query<{ at: Date }>('SELECT at FROM journal WHERE case_id = $1 ORDER BY seq', [caseId])).rows.map(
    (row) => row.at.getTime(),
  );

describe('[D 7] a journal never goes back in time', () => {
  it('where the clock of a node was put back by a day', async () => {
    const caseId = aCase();
    await at(putBy(0)).settle(ask(caseId, 'open'));
    await at(putBy(-24 * 60 * minute)).settle(ask(caseId, 'submit'));
    await at(putBy(-24 * 60 * minute)).settle(ask(caseId, 'note'));
    const [first, ...later] = await times(caseId);
    expect(later).toEqual([first, first, first]);
    await at(putBy(minute)).settle(ask(caseId, 'note'));
    expect((await times(caseId)).at(-1)).toBeGreaterThan(Number(first));
  });

  it('nor where another country dates its news before what it answers: it is entered when it came', async () => {
    const caseId = aCase();
    await at(putBy(0)).settle(ask(caseId, 'open'));
    const came = putBy(minute).now();
    const law = dated(putBy(-24 * 60 * minute).now());
    const settlement = at({ now: () => came }, { lawOf: () => law });
    const news = { by: { kind: 'country', country: country('GT') }, commandId: anId() } as const;
    await settlement.settle(ask(caseId, 'older news', news));
    expect((await times(caseId)).at(-1)).toBe(Date.parse(came));
  });

  it('and nothing is settled by a clock that differs from that of PostgreSQL by more than may be', async () => {
    const tolerance = { clockTolerance: 60 * minute };
    const caseId = aCase();
    for (const apart of [-61 * minute, 61 * minute])
      await expect(at(putBy(apart), tolerance).settle(ask(caseId, 'open'))).rejects.toThrow(ClocksApart);
    expect(await times(caseId)).toEqual([]);
    expect(await at(putBy(-59 * minute), tolerance).settle(ask(caseId, 'open'))).toMatchObject({ outcome: 'accepted' });
  });
});
