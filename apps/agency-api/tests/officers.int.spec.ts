import { todayIn } from '@puente/domain/clocks';
import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Registrars } from './registering.js';
import { reasons, registrarsOf } from './registering.js';
import { arrivedReview, drawOfficers, standardOf } from './reviews.js';

const dayLong = 86_400_000;
/** Milliseconds that the node is ahead of everybody else. */
let ahead = 0;
const clock = { now: () => instant(Date.now() + ahead) };
const tomorrow = (): void => {
  ahead += dayLong;
};
/** In the country of the node. */
const today = (days = 0) => todayIn('America/Guatemala' as never, instant(Date.now() + ahead + days * dayLong));

let gt: TestNode;
let ours: Registrars;
let auditor: Person;

beforeAll(async () => {
  gt = await testNode('GT', {}, { clock });
  ours = await registrarsOf(gt, 'gt-mintrab');
  auditor = await gt.officer('gt.auditor', 'gt-mintrab', 'auditor');
  for (const id of ['gt.r1', 'gt.r2', 'gt.r3']) await ours.register(id, 'reviewer');
  for (const id of ['gt.a1', 'gt.a2']) await ours.register(id, 'approver');
});
afterAll(() => gt.close());
// Each test has a day of its own, whose pool nobody touched.
beforeEach(tomorrow);

const review = (seats: { reviewer?: string; approver?: string } = {}) =>
  arrivedReview(gt, { from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01', ...seats });
const reviewers = async () => (await gt.parts.officers.onDuty('gt-mintrab' as never)).reviewers.map(({ id }) => id);
const fileOf = async (caseId: string) =>
  (await must(ours.first.get(`/cases/${caseId}`))).body['file'] as { reviewer: string; approver: string };
const drawsOf = async (day: string) =>
  (await must(auditor.get(`/draws/${day}`))).body['draws'] as { caseId: string; type: string; faults: string[] }[];
const faultsOf = async (caseId: CaseId) =>
  (await drawsOf(today())).filter((one) => one.caseId === caseId).map(({ faults }) => faults);
const standing = (active: boolean, ...roles: readonly string[]) => ({ what: 'standing', roles, active });

describe('[attack 12] a supervisor who would choose who is drawn', () => {
  it('takes two people out and back with a second one’s help, and the draw is still the morning’s', async () => {
    const { body: proposed } = await must(
      ours.first.post('/officers/gt.r1/changes', { change: standing(false, 'reviewer'), reasons }),
    );
    const approve = `/cases/${String(proposed['register'])}/approve-officer-change`;
    const alone = await ours.first.post(approve, { change: proposed['change'] });
    expect(alone).toMatchObject({ status: 403, body: { code: 'SAME_PERSON' } });
    expect(await reviewers()).toEqual(['gt.r1', 'gt.r2', 'gt.r3']);
    await must(ours.second.post(approve, { change: proposed['change'] }));
    await ours.change('gt.r2', standing(false, 'reviewer'));
    const drawn = await review();
    for (const id of ['gt.r1', 'gt.r2']) await ours.change(id, standing(true, 'reviewer'));
    expect(await faultsOf(drawn)).toEqual([[]]);
    const { body: journal } = await must(ours.first.get(`/cases/${String(proposed['register'])}/journal`));
    expect(journal['entries']).toContainEqual(
      expect.objectContaining({
        type: 'officer-change-approved',
        event: expect.objectContaining({
          by: 'gt-mintrab.head.2',
          proposal: expect.objectContaining({ officer: 'gt.r1', by: 'gt-mintrab.head.1', reasons }) as object,
        }) as object,
      }),
    );
  });

  it('is found out where a draw was made from fewer', async () => {
    const caseId = await review({ reviewer: 'x', approver: 'y' });
    const by = await gt.officer('x', 'gt-mintrab', 'reviewer');
    const { headers } = await must(by.get(`/cases/${caseId}`));
    await must(by.post(`/cases/${caseId}/recuse`, { reasons }, { 'if-match': headers.get('etag') ?? '' }));
    await drawOfficers(gt, caseId, { subject: 'redraw#1', among: { reviewers: [{ id: 'gt.r3', load: 0 }] } });
    expect((await faultsOf(caseId)).at(-1)).toEqual(['NOT_FROM_THE_POOL']);
  });

  it('says nothing of themselves, gives nothing without reasons, and finds no other way in', async () => {
    const own = await ours.first.post('/officers/gt-mintrab.head.1/changes', {
      change: standing(true, 'approver'),
      reasons,
    });
    expect(own).toMatchObject({ status: 403, body: { code: 'ABOUT_YOURSELF', errors: [{ field: 'path.id' }] } });
    const out = await ours.first.post('/officers/gt-mintrab.head.1/changes', { change: standing(false), reasons });
    expect(out).toMatchObject({ status: 403, body: { code: 'ABOUT_YOURSELF' } });
    const silent = await ours.first.post('/officers/gt.r1/changes', { change: standing(true), reasons: { es: '' } });
    expect([400, 422]).toContain(silent.status);
    for (const [method, path] of [
      ['PUT', '/officers/gt.r1'],
      ['PUT', '/officers/gt.r1/habilitations'],
    ] as const)
      expect([404, 405]).toContain((await ours.first.send(method, path, { roles: [], active: false })).status);
    const reviewer = await gt.officer('gt.r1', 'gt-mintrab', 'reviewer');
    expect((await reviewer.post('/officers/gt.r2/changes', { change: standing(false), reasons })).status).toBe(403);
  });
});

describe('[attack 12] an absence', () => {
  it('counts from the next morning on, and moves no case of that day', async () => {
    const mine = await review({ reviewer: 'gt.r1', approver: 'gt.a1' });
    await ours.change('gt.r1', { what: 'absence', from: today(), until: today(3), cover: 'gt.r2' });
    expect(await reviewers()).toContain('gt.r1');
    const { body: early } = await must(ours.first.post('/officers/gt.r1/reassign', { reasons, cases: [mine] }));
    expect(early['items']).toEqual([{ caseId: mine, outcome: 'refused', code: 'OFFICER_ON_DUTY' }]);
    const chosen = { reasons, cases: [mine], cover: 'gt.r3' };
    expect((await ours.first.post('/officers/gt.r1/reassign', chosen)).status).toBe(400);
    tomorrow();
    const conflicted = await review({ reviewer: 'gt.r1', approver: 'gt.r2' });
    expect(await reviewers()).not.toContain('gt.r1');
    const before = await must(ours.first.get('/officers/gt.r1/reassignment'));
    expect(before.body).toMatchObject({ cover: 'gt.r2', more: false });
    expect(before.body['items']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ caseId: mine, seat: 'reviewer', outcome: 'cover' }),
        expect.objectContaining({ caseId: conflicted, outcome: 'draw' }),
      ]),
    );
    // Whoever knew whom a draw will name could wait for another one.
    expect(JSON.stringify(before.body['items'])).not.toContain('gt.r3');
    const workload = async () => (await must(ours.first.get('/officers/workload'))).body;
    expect((await workload())['days']).toEqual(Array.from({ length: 14 }, (_, days) => today(days)));
    const loadsOf = async () => (await workload())['items'] as { id: string; open: number }[];
    const openOf = async (id: string) => (await loadsOf()).find((one) => one.id === id)?.open ?? -1;
    const [had, others] = [await openOf('gt.r1'), await openOf('gt.r3')];
    const { body } = await must(ours.first.post('/officers/gt.r1/reassign', { reasons, cases: [mine, conflicted] }));
    expect([await openOf('gt.r1'), await openOf('gt.r3')]).toEqual([had - 2, others + 1]);
    expect(body['items']).toEqual(
      expect.arrayContaining([
        { caseId: mine, outcome: 'reassigned', seat: 'reviewer', to: 'gt.r2' },
        // The cover approves this one already: somebody else reviews.
        { caseId: conflicted, outcome: 'reassigned', seat: 'reviewer', to: 'gt.r3' },
      ]),
    );
    const reassigned = (await drawsOf(today())).filter(({ type }) => type === 'officer-reassigned');
    expect(reassigned.map(({ faults }) => faults)).toEqual([[], []]);
    const { body: list } = await must(ours.first.get('/officers'));
    const [absence] =
      (list['items'] as { id: string; absences: { id: string }[] }[]).find(({ id }) => id === 'gt.r1')?.absences ?? [];
    await ours.change('gt.r1', { what: 'return', absence: absence?.id });
    expect(await reviewers()).not.toContain('gt.r1');
    tomorrow();
    expect(await reviewers()).toContain('gt.r1');
  });

  it('of today is passed over with a reason that everybody reads', async () => {
    await ours.change('gt.r3', { what: 'passed-over' });
    const reviewer = await gt.officer('gt.r1', 'gt-mintrab', 'reviewer');
    const { body } = await must(reviewer.get('/officers'));
    expect(body['pool']).toMatchObject({ day: today(), passedOver: [{ officer: 'gt.r3', reasons }] });
    const drawn = await review();
    expect((await fileOf(drawn)).reviewer).not.toBe('gt.r3');
    expect(await faultsOf(drawn)).toEqual([[]]);
  });

  it('is not needed for an account that is gone: nobody draws it', async () => {
    gt.provider.scim.strangers.add('gt.r2');
    ahead += 700_000; // what was known is asked for again
    expect(await reviewers()).toEqual(['gt.r1', 'gt.r3']);
    gt.provider.scim.strangers.delete('gt.r2');
    gt.provider.scim.isDown = true;
    ahead += 700_000;
    await expect(reviewers()).rejects.toThrow('identity provider');
    gt.provider.scim.isDown = false;
    const { body } = await must(ours.first.get('/officers'));
    expect(body['pool']).toMatchObject({ passedOver: [{ officer: 'gt.r2' }] });
  });

  it('is for supervisors of the same agency only', async () => {
    const elsewhere = await gt.officer('gt.other', 'gt-intecap', 'supervisor');
    const absence = { change: { what: 'absence', from: today(), until: today(1) }, reasons };
    expect(await elsewhere.post('/officers/gt.r3/changes', absence)).toMatchObject({ status: 404 });
    expect(await elsewhere.post('/officers/gt.r3/reassign', { reasons })).toMatchObject({ status: 404 });
    expect(await elsewhere.get('/officers/gt.r3/reassignment')).toMatchObject({ status: 404 });
    const reversed = { change: { what: 'absence', from: today(1), until: today() }, reasons };
    const refused = await ours.first.post('/officers/gt.r3/changes', reversed);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'DATES_REVERSED', errors: [{ field: 'change.until' }] },
    });
  });
});
