import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { arrivedReview, standardOf } from './reviews.js';

let gt: TestNode;
let supervisor: Person;

beforeAll(async () => {
  gt = await testNode('GT');
  supervisor = await gt.officer('gt.supervisor', 'gt-mintrab', 'supervisor');
  for (const id of ['gt.r1', 'gt.r2', 'gt.r3', 'gt.away'])
    await must(supervisor.send('PUT', `/officers/${id}`, { roles: ['reviewer'], active: true }));
  await must(supervisor.send('PUT', '/officers/gt.a1', { roles: ['reviewer', 'approver'], active: true }));
});
afterAll(() => gt.close());

const review = (reviewer: string, approver: string) =>
  arrivedReview(gt, { from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01', reviewer, approver });
const reviewerOf = async (caseId: string) =>
  ((await must(supervisor.get(`/cases/${caseId}`))).body['file'] as { reviewer: string }).reviewer;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const reasons = { es: 'Licencia de maternidad' };

describe('an absence', () => {
  it('keeps an officer out of the draw, for its days', async () => {
    const body = { from: day(-2), until: day(5), reason: 'Licencia' };
    const onDuty = async () => (await gt.parts.officers.onDuty('gt-mintrab' as never)).reviewers.map(({ id }) => id);
    expect(await onDuty()).toContain('gt.away');
    const { body: absence } = await must(supervisor.post('/officers/gt.away/absences', body));
    expect(absence).toMatchObject({ ...body, openCases: 0 });
    expect(await onDuty()).not.toContain('gt.away');
    await must(supervisor.post('/officers/gt.away/absences', { ...body, from: day(20), until: day(30) }));
    const { body: list } = await must(supervisor.get('/officers/gt.away/absences'));
    expect(list['items']).toHaveLength(2);
    const end = `/officers/gt.away/absences/${String(absence['id'])}`;
    await must(supervisor.send('DELETE', end, undefined));
    expect(await onDuty()).toContain('gt.away');
    expect(await supervisor.send('DELETE', end, undefined)).toMatchObject({ status: 404 });
  });

  it('sends what they have to whoever covers, and draws again what the cover may not take', async () => {
    const [mine, conflicted] = [await review('gt.r1', 'gt.a1'), await review('gt.r1', 'gt.r2')];
    const other = await review('gt.r3', 'gt.a1');
    const absence = { from: day(-1), until: day(9), cover: 'gt.r2', reason: 'Licencia' };
    const { body: recorded } = await must(supervisor.post('/officers/gt.r1/absences', absence));
    expect(recorded['openCases']).toBe(2);
    const { body } = await must(supervisor.post('/officers/gt.r1/reassign', { reasons }));
    expect(body['more']).toBe(false);
    expect(body['items']).toEqual(
      expect.arrayContaining([
        { caseId: mine, outcome: 'reassigned', seat: 'reviewer', to: 'gt.r2' },
        // The cover approves this one already: somebody else reviews.
        {
          caseId: conflicted,
          outcome: 'reassigned',
          seat: 'reviewer',
          to: expect.not.stringMatching(/gt\.r[12]/) as string,
        },
      ]),
    );
    expect(await reviewerOf(mine)).toBe('gt.r2');
    expect(await reviewerOf(other)).toBe('gt.r3');
    const { body: journal } = await must(supervisor.get(`/cases/${mine}/journal`));
    expect(journal['entries']).toContainEqual(
      expect.objectContaining({
        type: 'officer-reassigned',
        event: expect.objectContaining({ reasons, from: 'gt.r1' }) as object,
      }),
    );
    // Asked again, nothing is left.
    expect((await must(supervisor.post('/officers/gt.r1/reassign', { reasons }))).body).toEqual({
      items: [],
      more: false,
    });
    const auditor = await gt.officer('gt.auditor', 'gt-mintrab', 'auditor');
    const { body: draws } = await must(auditor.get(`/draws/${today()}`));
    const reassigned = (draws['draws'] as { type: string; faults: string[] }[]).filter(
      ({ type }) => type === 'officer-reassigned',
    );
    expect(reassigned.map(({ faults }) => faults)).toEqual([[], []]);
  });

  it('says of each case why it could not be given away', async () => {
    const lonely = await review('gt.r3', 'gt.a1');
    for (const id of ['gt.r1', 'gt.r2', 'gt.away', 'gt.a1'])
      await must(supervisor.send('PUT', `/officers/${id}`, { roles: [], active: true }));
    const { body } = await must(supervisor.post('/officers/gt.r3/reassign', { reasons, cases: [lonely] }));
    expect(body['items']).toEqual([{ caseId: lonely, outcome: 'refused', code: 'NO_OFFICER' }]);
    const blank = await supervisor.post('/officers/gt.r3/reassign', { reasons: { es: ' ' }, cases: [lonely] });
    expect(blank).toMatchObject({ status: 400 });
  });

  it('is for the supervisor of the same agency only', async () => {
    const elsewhere = await gt.officer('gt.other', 'gt-intecap', 'supervisor');
    const body = { from: day(0), until: day(1), reason: 'x' };
    expect(await elsewhere.post('/officers/gt.r3/absences', body)).toMatchObject({ status: 404 });
    expect(await elsewhere.post('/officers/gt.r3/reassign', { reasons })).toMatchObject({ status: 404 });
    const reviewer = await gt.officer('gt.r3', 'gt-mintrab', 'reviewer');
    expect(await reviewer.post('/officers/gt.r3/reassign', { reasons })).toMatchObject({ status: 403 });
    expect(await supervisor.post('/officers/gt.r3/absences', { ...body, cover: 'nobody' })).toMatchObject({
      status: 404,
    });
    expect(await supervisor.post('/officers/gt.r3/absences', { ...body, until: day(-3) })).toMatchObject({
      status: 422,
      body: { code: 'DATES_REVERSED', errors: [{ field: 'until' }] },
    });
  });
});

/** In the country of the node. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Guatemala' }).format(new Date());
