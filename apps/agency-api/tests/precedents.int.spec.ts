import type { PrecedentsView as Precedents } from '@puente/contracts/answers/cases';
import { must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { arrivedReview, standardOf } from './reviews.js';

let gt: TestNode;
let reviewer: Person;
let approver: Person;
beforeAll(async () => {
  gt = await testNode('GT');
  reviewer = await gt.officer('gt.reviewer', 'gt-mintrab', 'reviewer');
  approver = await gt.officer('gt.approver', 'gt-mintrab', 'approver');
});
afterAll(() => gt.close());

const seats = { reviewer: 'gt.reviewer', approver: 'gt.approver' };
const review = (code = 'EC0326', hostStandard = 'GT-DEMO-AL-01') =>
  arrivedReview(gt, { from: standardOf('MX', code), hostStandard, ...seats });
const unit = (n: number) => `GT-DEMO-AL-01-U${n}`;
const verdicts = (...missing: readonly number[]) =>
  [1, 2, 3, 4].map((n) => ({
    unit: unit(n),
    verdict: missing.includes(n) ? 'missing' : 'held',
    ground: { es: 'Cotejado' },
    legalBasis: { es: 'Artículo 7' },
  }));

async function act(by: Person, caseId: string, command: string, body: object = {}): Promise<Answer> {
  const { headers } = await must(by.get(`/cases/${caseId}`));
  return by.post(`/cases/${caseId}/${command}`, body, { 'if-match': headers.get('etag') ?? '' });
}
const propose = (caseId: string, missing: readonly number[], more: object = {}) =>
  act(reviewer, caseId, 'propose-verdict', { verdicts: verdicts(...missing), reasons: { es: 'Se cotejó' }, ...more });
async function decided(...missing: readonly number[]): Promise<string> {
  const caseId = await review();
  await must(propose(caseId, missing));
  await must(act(approver, caseId, 'approve-verdict'));
  return caseId;
}
const beside = async (caseId: string, by = reviewer) =>
  (await must(by.get(`/cases/${caseId}/precedents`))).body as unknown as Precedents;

describe('[F63] precedents beside a review', () => {
  it('are none at first, and nothing has to be reasoned', async () => {
    expect(await beside(await review())).toEqual({ settled: [], same: [], near: [] });
  });

  it('make a line after three; leaving it needs reasons, which the journal keeps and the approver reads', async () => {
    for (let n = 0; n < 3; n += 1) await decided(4);
    const caseId = await review();
    const { settled, same } = await beside(caseId);
    expect(settled.map((one) => [one.unit, one.verdict, one.cases])).toEqual([
      [unit(1), 'held', 3],
      [unit(2), 'held', 3],
      [unit(3), 'held', 3],
      [unit(4), 'missing', 3],
    ]);
    expect(same).toHaveLength(3);

    expect(await propose(caseId, [3, 4])).toMatchObject({
      status: 422,
      body: { code: 'DEPARTS_FROM_PRECEDENT', errors: [{ field: 'departures' }] },
    });
    const reasons = {
      es: 'El certificado es anterior al cambio de norma',
      en: 'The certificate is older than the code',
    };
    await must(propose(caseId, [3, 4], { departures: [{ unit: unit(3), reasons }] }));
    const { body } = await must(approver.get(`/cases/${caseId}`));
    expect(body).toMatchObject({ file: { proposal: { departures: [{ unit: unit(3), reasons }] } } });
    const { body: journal } = await must(reviewer.get(`/cases/${caseId}/journal`));
    const proposed = (journal['entries'] as readonly { type: string; event: object }[]).find(
      ({ type }) => type === 'verdict-proposed',
    );
    expect(proposed?.event).toMatchObject({ departures: [{ unit: unit(3) }], settledLine: settled });
    await must(act(approver, caseId, 'approve-verdict'));

    const after = await beside(await review());
    expect(after.settled.map((one) => one.unit)).toEqual([unit(1), unit(2), unit(4)]);
  });

  it('name nobody: no number, no day, no officer, no dossier', async () => {
    const others = [await decided(4), await decided(4)];
    const text = JSON.stringify(await beside(await review()));
    const { rows } = await gt.database.pool.query<{ id: string; dossier_id: string }>(
      'SELECT id, dossier_id FROM cases',
    );
    for (const secret of [...others, ...rows.flatMap((row) => [row.id, row.dossier_id]), ...Object.values(seats)])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('have neighbours of the same occupation', async () => {
    const caseId = await review('EC0586.01', 'GT-DEMO-AL-01');
    const { near, same } = await beside(caseId);
    expect(same).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
    expect(near[0]).toMatchObject({ standard: { code: 'EC0326' }, hostStandard: { code: 'GT-DEMO-AL-01' } });
  });

  it('are for those who judge, of the agency that has the case', async () => {
    const caseId = await review();
    const counter = await gt.officer('gt.counter', 'gt-mintrab', 'assistant');
    const elsewhere = await gt.officer('gt.elsewhere', 'gt-intecap', 'supervisor');
    expect(await counter.get(`/cases/${caseId}/precedents`)).toMatchObject({ status: 403 });
    expect(await elsewhere.get(`/cases/${caseId}/precedents`)).toMatchObject({ status: 404 });
    expect(await gt.bearer().get(`/cases/${caseId}/precedents`)).toMatchObject({ status: 401 });
  });
});

describe('[F37][F40] a review in the officer’s file', () => {
  it('shows the units held and missing, why, and both levels', async () => {
    const { body } = await must(reviewer.get(`/cases/${await review()}`, { 'accept-language': 'en' }));
    expect(body).toMatchObject({
      comparison: {
        route: 'direct',
        held: [unit(1), unit(2), unit(3)],
        missing: [unit(4)],
        level: { home: { national: expect.any(Number) as number }, host: { national: 2 } },
        expected: { automatic: false },
        words: { summary: '3 of 4 units are covered.' },
      },
    });
  });

  it('has suggestions beside it, which nothing applies', async () => {
    const caseId = await review('EC0586.01', 'GT-DEMO-AL-01');
    const { body } = await must(reviewer.get(`/cases/${caseId}/suggestions`));
    expect((body['items'] as readonly object[]).length).toBeGreaterThan(0);
    const { body: file } = await must(reviewer.get(`/cases/${caseId}`));
    expect(file).toMatchObject({ comparison: { route: 'none' }, file: { proposed: [] } });
  });
});
