import type { NoticeSubject } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import { noticeText } from '@puente/words/messages';
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

const arrived = (): Promise<string> =>
  arrivedReview(gt, {
    ...{ from: standardOf('MX', 'EC0326'), hostStandard: 'GT-DEMO-AL-01' },
    ...{ reviewer: 'gt.reviewer', approver: 'gt.approver' },
  });

async function proposed(): Promise<{ caseId: string; etag: string }> {
  const caseId = await arrived();
  const body = { verdicts, reasons: { es: 'Se cotejó' } };
  await must(reviewer.post(`/cases/${caseId}/propose-verdict`, body, { 'if-match': await etagOf(caseId) }));
  return { caseId, etag: await etagOf(caseId) };
}

describe('what the worker will read of a verdict, before it is proposed', () => {
  const legalBasis = { es: 'Artículo 7' };
  const partly = verdicts.map((one, n) => (n === 3 ? { ...one, verdict: 'missing', legalBasis } : one));
  const body = { verdicts: partly, reasons: { es: 'Falta la última unidad' } };
  const preview = (by: Person, caseId: string, said: object = body, command = 'propose-verdict') =>
    by.post(`/cases/${caseId}/previews/${command}`, said);

  it('[F35] is what they read once both said yes: message, page, law and remedy; and nothing is written but the look', async () => {
    const caseId = await arrived();
    const before = await gt.rows();
    const { body: shown } = await must(preview(reviewer, caseId));
    expect(await gt.rows()).toEqual(before);
    const { rowCount } = await gt.database.pool.query(
      `SELECT FROM looks WHERE case_id = $1 AND officer = 'gt.reviewer'`,
      [caseId],
    );
    expect(rowCount).toBe(1);
    expect(shown).toMatchObject({ approval: 'approve-verdict', approver: 'gt.approver' });

    await must(reviewer.post(`/cases/${caseId}/propose-verdict`, body, { 'if-match': await etagOf(caseId) }));
    const { body: again } = await must(preview(approver, caseId, {}, 'approve-verdict'));
    expect(again).not.toHaveProperty('approval');
    await must(approve(approver, caseId, await etagOf(caseId)));
    const { body: decided } = await must(approver.get(`/cases/${caseId}`));
    const { file, status } = decided as unknown as {
      file: { notices: readonly { subject: NoticeSubject }[] };
      status: { timeline: readonly object[] };
    };
    const subject = file.notices.at(-1)?.subject ?? 'received';
    const text = noticeText({ subject, caseId: caseId as CaseId, language: 'es' }, gt.parts.portalUrl);
    for (const { messages, page } of [shown, again] as unknown as readonly Shown[]) {
      expect(messages).toEqual([{ language: 'es', text }]);
      expect(page.language).toBe('es');
      for (const name of ['stage', 'result', 'mayDo', 'remedy', 'bridge', 'names', 'next'])
        expect([name, page.status[name]]).toEqual([name, (status as Readonly<Record<string, unknown>>)[name]]);
      expect(page.status).toMatchObject({ stage: 'partially-recognised', remedy: { country: 'GT' } });
    }
  });

  it('[F35] says to each officer when they were at the file last: by a look, or by what they did there', async () => {
    const caseId = await arrived();
    const lastHere = async (by: Person) =>
      (await must(by.get(`/cases/${caseId}`))).body['lastHere'] as string | undefined;
    expect(await lastHere(reviewer)).toBeUndefined();
    const first = await lastHere(reviewer);
    expect(first).toEqual(expect.any(String));
    expect(await lastHere(approver)).toBeUndefined();
    const { body: noted } = await must(reviewer.post(`/cases/${caseId}/add-note`, { text: 'Se llamó' }));
    expect(noted['events']).toEqual(['note-added']);
    const after = await lastHere(reviewer);
    expect(String(after) >= String(first)).toBe(true);
    expect(await lastHere(approver)).not.toBe(after);
  });

  it('says what the law would refuse, at its field, and shows nothing to whom the case is closed', async () => {
    const caseId = await arrived();
    const { body: refused, status } = await preview(reviewer, caseId, { ...body, verdicts: partly.slice(1) });
    expect([status, refused['code'], (refused['errors'] as readonly { field: string }[])[0]?.field]).toEqual([
      ...[422, 'VERDICT_INCOMPLETE', 'verdicts'],
    ]);
    expect((await preview(reviewer, caseId, { verdicts: [], reasons: {} })).status).toBe(400);
    expect((await preview(reviewer, caseId, { text: 'x' }, 'add-note')).status).toBe(400);
    const elsewhere = await gt.officer('gt.elsewhere', 'gt-intecap', 'reviewer');
    expect((await preview(elsewhere, caseId)).status).toBe(404);
    const supervisor = await gt.officer('gt.supervisor', 'gt-mintrab', 'supervisor');
    expect((await preview(supervisor, caseId)).status).toBe(403);
  });
});

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
      `SELECT count(*)::int AS n FROM journal WHERE event ->> 'type' = 'decided' AND case_id = ANY ($1) GROUP BY case_id`,
      [files.map(({ caseId }) => caseId)],
    );
    expect(rows.filter(({ n }) => n !== 1)).toEqual([]);
    expect(rows).toHaveLength(files.length);
  });
});

interface Shown {
  readonly messages: readonly object[];
  readonly page: { readonly language: string; readonly status: Readonly<Record<string, unknown>> };
}
