import { createHmac } from 'node:crypto';
import { todayIn } from '@puente/domain/clocks';
import type { Draw } from '@puente/domain/draws';
import { drawOfficers as drawn } from '@puente/domain/draws';
import type { OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Registrars } from './registering.js';
import { reasons, registrarsOf } from './registering.js';
import { arrivedReview, drawOfficers, standardOf } from './reviews.js';

const dayLong = 86_400_000;
let ahead = 0;
const clock = { now: () => instant(Date.now() + ahead) };

let gt: TestNode;
let ours: Registrars;
const everybody = ['gt.r1', 'gt.r2', 'gt.r3', 'gt.a1', 'gt.a2'];

beforeAll(async () => {
  gt = await testNode('GT', {}, { clock });
  ours = await registrarsOf(gt, 'gt-mintrab');
  for (const id of everybody) await ours.register(id, id.startsWith('gt.r') ? 'reviewer' : 'approver');
});
afterAll(() => gt.close());

interface Seats {
  readonly reviewer: string;
  readonly approver: string;
}

const arrived = () => arrivedReview(gt, { from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01' });
const as = (id: string): Promise<Person> =>
  gt.officer(id, 'gt-mintrab', id.startsWith('gt.r') ? 'reviewer' : 'approver');
const seatsOf = async (caseId: string) => (await must(ours.first.get(`/cases/${caseId}`))).body['file'] as Seats;
const versionOf = async (by: Person, caseId: string) => ({
  'if-match': (await must(by.get(`/cases/${caseId}`))).headers.get('etag') ?? '',
});
const give = async (by: Person, caseId: string, command: string, body: object) =>
  by.post(`/cases/${caseId}/${command}`, body, await versionOf(by, caseId));

interface OnRecord {
  readonly caseId: string;
  readonly named: Seats;
  readonly draw: Draw;
  readonly faults: readonly string[];
}

it('[row 24] nobody picks a case or moves one, and whoever has what is kept draws again', async () => {
  const day = todayIn('America/Guatemala' as never, clock.now());
  const caseId = await arrived();
  const { approver, reviewer } = await seatsOf(caseId);
  const other = everybody.find((id) => id.startsWith('gt.r') && id !== reviewer) ?? '';
  const verdict = { units: [], reasons, legalBasis: reasons };
  // Who was not drawn takes nothing, and no door names who is.
  for (const [command, body] of [
    ['propose-verdict', verdict],
    ['recuse', { reasons }],
  ] as const)
    expect([400, 403]).toContain((await give(await as(other), caseId, command, body)).status);
  expect(await give(await as(other), caseId, 'recuse', { reasons })).toMatchObject({
    status: 403,
    body: { code: 'NOT_ASSIGNED_TO_YOU' },
  });
  for (const path of ['assign-officers', 'reassign', 'assign'])
    expect([404, 405]).toContain((await ours.first.post(`/cases/${caseId}/${path}`, { reviewer: other })).status);
  // A supervisor moves nothing from somebody who is there, and names nobody.
  const moving = await must(ours.first.post(`/officers/${reviewer}/reassign`, { reasons, cases: [caseId] }));
  expect(moving.body['items']).toEqual([{ caseId, outcome: 'refused', code: 'OFFICER_ON_DUTY' }]);
  const naming = { reasons, cases: [caseId], cover: other };
  expect((await ours.first.post(`/officers/${reviewer}/reassign`, naming)).status).toBe(400);
  expect(await seatsOf(caseId)).toMatchObject({ reviewer, approver });

  ahead += dayLong;
  const auditor = await gt.officer('gt.auditor', 'gt-mintrab', 'auditor');
  const { body } = await must(auditor.get(`/draws/${day}`));
  const record = (body['draws'] as OnRecord[]).find((one) => one.caseId === caseId);
  expect(record?.faults).toEqual([]);
  const secret = Buffer.from(String(body['seed']), 'hex');
  const hex = createHmac('sha256', secret).update(`${day}/${caseId}/host-review#1`).digest('hex');
  const { approvers = [], reviewers = [] } = record?.draw ?? {};
  const again = drawn({ seed: `${day}/host-review#1/${hex}`, reviewers, approvers }, []);
  expect(again).toEqual(record?.named);
});

it('[row 25] who knows the worker leaves the case, somebody else is drawn, and it is theirs no more', async () => {
  const caseId = await arrived();
  const { approver, reviewer } = await seatsOf(caseId);
  const relative = await as(reviewer);
  const silent = await give(relative, caseId, 'recuse', { reasons: { es: ' ' } });
  expect([400, 422]).toContain(silent.status);
  await must(give(relative, caseId, 'recuse', { reasons: { es: 'Es mi prima' } }));
  await drawOfficers(gt, caseId, { subject: 'redraw#1' });
  const after = await seatsOf(caseId);
  expect(after.reviewer).not.toBe(reviewer);
  expect(after.approver).toBe(approver);
  // Drawn again, passed on or asked for: never back to them.
  for (let n = 2; n < 4; n += 1) {
    const next = (await seatsOf(caseId)).reviewer;
    const left = await give(await as(next), caseId, 'recuse', { reasons: { es: 'Trabajó conmigo' } });
    if (left.status >= 400) break;
    const redrawn = drawOfficers(gt, caseId, { subject: `redraw#${n}` });
    if (n === 2) await redrawn;
    else await expect(redrawn).rejects.toThrow('NO_OFFICER');
  }
  expect(await give(relative, caseId, 'recuse', { reasons })).toMatchObject({
    status: 403,
    body: { code: 'NOT_ASSIGNED_TO_YOU' },
  });
  const { body } = await must(ours.first.get(`/cases/${caseId}/journal`));
  const entries = body['entries'] as { type: string; event: { officer?: OfficerId } }[];
  expect(entries.find(({ type }) => type === 'officer-recused')?.event.officer).toBe(reviewer);
});
