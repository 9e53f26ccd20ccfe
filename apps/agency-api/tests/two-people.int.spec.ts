import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { must } from './filing.js';
import { arrivedReview, standardOf } from './reviews.js';

let gt: TestNode;
/** Both roles each, so that only the person tells them apart. */
let reviewer: Person;
let approver: Person;

beforeAll(async () => {
  gt = await testNode('GT');
  reviewer = await gt.officer('gt.reviewer', 'gt-mintrab', 'reviewer', 'approver');
  approver = await gt.officer('gt.approver', 'gt-mintrab', 'reviewer', 'approver');
});
afterAll(() => gt.close());

const verdicts = [1, 2, 3, 4].map((n) => ({
  ...{ unit: `GT-DEMO-AL-01-U${n}`, verdict: 'held', ground: { es: 'Cotejado' } },
}));
const approve = (by: Person, caseId: string, etag: string): Promise<Answer> =>
  by.post(`/cases/${caseId}/approve-verdict`, {}, { 'if-match': etag });
const etagOf = async (caseId: string): Promise<string> =>
  (await must(approver.get(`/cases/${caseId}`))).headers.get('etag') ?? '';

async function proposed(): Promise<{ caseId: string; etag: string }> {
  const seats = { reviewer: 'gt.reviewer', approver: 'gt.approver' };
  const caseId = await arrivedReview(gt, {
    ...{ from: standardOf('MX', 'EC0326'), hostStandard: 'GT-DEMO-AL-01', ...seats },
  });
  const body = { verdicts, reasons: { es: 'Se cotejó' } };
  await must(reviewer.post(`/cases/${caseId}/propose-verdict`, body, { 'if-match': await etagOf(caseId) }));
  return { caseId, etag: await etagOf(caseId) };
}

describe('a verdict that two people decide', () => {
  it('[row 23] is never approved by who proposed it, and once where it is approved twice at the same moment', async () => {
    const files = [];
    for (let n = 0; n < 50; n += 1) files.push(await proposed());
    const [one] = files;
    if (one === undefined) throw new Error('nothing was proposed');
    const alone = await approve(reviewer, one.caseId, one.etag);
    expect([alone.status, alone.body['code']]).toEqual([403, 'SAME_PERSON']);
    const told = await Promise.all(
      files.map(({ caseId, etag }) =>
        Promise.all([
          approve(approver, caseId, etag),
          approve(reviewer, caseId, etag),
          approve(approver, caseId, etag),
        ]),
      ),
    );
    for (const [first, own, second] of told) {
      // Whoever comes first is told why; whoever comes after the approval, that the file has changed.
      expect(['SAME_PERSON', 'STALE_FILE']).toContain(own.body['code']);
      const [taken, refused] = [first, second].toSorted((one, other) => one.status - other.status);
      expect([taken?.status, refused?.status]).toEqual([200, 412]);
      expect(refused?.body['code']).toBe('STALE_FILE');
    }
    const { rows } = await gt.database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM journal WHERE event ->> 'type' = 'decided' GROUP BY case_id`,
    );
    expect(rows.filter(({ n }) => n !== 1)).toEqual([]);
    expect(rows).toHaveLength(files.length);
  });
});
