import { randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { until } from '@puente/testing/actors';
import { readCase } from '@puente/settlement/case-file';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { arrivedReview, standardOf } from './reviews.js';

let node: TestNode;
let counter: Person;
beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
});
afterAll(() => node.close());

const client = async (scope: string): Promise<Person> =>
  node.bearer(
    await node.provider.sign({
      ...{ iss: node.provider.issuer, aud: node.audience, sub: 'gt.sms', client_id: 'gt.sms', scope },
      ...{ exp: Math.floor(Date.now() / 1000) + 3600, puente_kind: 'verifier', puente_name: 'Mensajes (demostración)' },
    }),
  );
const give = async (caseId: CaseId, command: object): Promise<unknown> =>
  node.parts.settlement.settle({
    ...{ commandId: randomUUID() as never, kind: 'recognition-review', caseId },
    ...{ command: command as never, by: { kind: 'effect' } },
  });
const noticeOf = async (caseId: CaseId) => (await readCase(node.parts.pool, caseId))?.file.notices[0];

/** Arrived, and the worker is to be told so. */
const arrived = () =>
  arrivedReview(node, {
    ...{ from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01' },
    ...{ reviewer: 'gt.reviewer', approver: 'gt.approver' },
  });

/** A carrier took the message that says so. */
async function taken(
  after = '',
): Promise<{ readonly caseId: CaseId; readonly reference: string; readonly given: string }> {
  const caseId = await arrived();
  const notice = await noticeOf(caseId);
  const reference = `${caseId}-${String(notice?.id)}${after}`;
  await give(caseId, { type: 'record-handover', notice: notice?.id, channel: 'sms', round: 1, reference });
  return { caseId, reference, given: node.parts.sentMessages.referenceOf(reference) };
}
/** A mail server's own report, or what looks like it. */
const mailOf = (reference: string, action: string): string =>
  [
    'Content-Type: multipart/report; boundary="b"\r\n\r\n--b',
    `Content-Type: message/delivery-status\r\n\r\nOriginal-Envelope-Id: ${reference}\r\n\r\nAction: ${action}\r\n--b--`,
  ].join('\r\n');
const at = () => node.parts.clock.now();

describe('[R8] a carrier that reports later', () => {
  it('is a client with the scope for it, and nobody else', async () => {
    const { given: reference } = await taken();
    const report = { state: 'delivered', reference, at: at() };
    expect((await node.bearer().post('/carriers/reports', report)).status).toBe(401);
    expect((await counter.post('/carriers/reports', report)).status).toBe(403);
    expect((await (await client('check')).post('/carriers/reports', report)).status).toBe(403);
  });

  it('says that a message was delivered, and only then the notice is served; said again, nothing happens', async () => {
    const carrier = await client('report-delivery');
    const { caseId, given, reference } = await taken();
    expect((await noticeOf(caseId))?.service).toBeUndefined();
    const report = { state: 'delivered', reference: given, at: at() };
    for (const answer of [
      await carrier.post('/carriers/reports', report),
      await carrier.post('/carriers/reports', report),
    ])
      expect([answer.status, answer.body]).toEqual([202, { taken: true }]);
    expect((await noticeOf(caseId))?.service).toMatchObject({ channel: 'sms', reference });
    const { rowCount } = await node.database.pool.query(
      `SELECT FROM journal WHERE case_id = $1 AND type = 'notice-served'`,
      [caseId],
    );
    expect(rowCount).toBe(1);
    // The process waits for the report, and hears of it.
    expect((await node.database.pool.query('SELECT FROM wakes WHERE case_id = $1', [caseId])).rowCount).toBe(1);
  });

  it('[D 3] says it of what was raised after a restore, and not of the lost one that had its number', async () => {
    const carrier = await client('report-delivery');
    const { caseId, given, reference } = await taken('-r0c1d2e3f');
    const lost = node.parts.sentMessages.referenceOf(reference.replace('-r0c1d2e3f', ''));
    await must(carrier.post('/carriers/reports', { state: 'delivered', reference: lost, at: at() }));
    expect((await noticeOf(caseId))?.service).toBeUndefined();
    await must(carrier.post('/carriers/reports', { state: 'delivered', reference: given, at: at() }));
    expect((await noticeOf(caseId))?.service).toMatchObject({ channel: 'sms', reference });
  });

  it('says that one failed, also by a mail server’s report, and the next try is due', async () => {
    const carrier = await client('report-delivery');
    const { caseId, given } = await taken();
    await must(carrier.post('/carriers/reports', { state: 'dsn', mail: mailOf(given, 'failed') }));
    expect(await noticeOf(caseId)).toMatchObject({ attempts: [{ channel: 'sms', why: 'unreachable' }] });
    expect((await noticeOf(caseId))?.handed).toBeUndefined();
  });

  it('[attack 45] is who was given the message: a stranger’s e-mail that looks like a report, or another carrier, serves no notice', async () => {
    const carrier = await client('report-delivery');
    const [{ caseId, given, reference }, other] = [await taken(), await taken()];
    const marked = given.slice(reference.length);
    const foreseen = [reference, `${reference}${other.given.slice(-marked.length)}`, `${other.reference}${marked}`];
    for (const forged of foreseen) {
      await must(carrier.post('/carriers/reports', { state: 'dsn', mail: mailOf(forged, 'delivered') }));
      await must(carrier.post('/carriers/reports', { state: 'delivered', reference: forged, at: at() }));
    }
    for (const one of [caseId, other.caseId]) expect((await noticeOf(one))?.service).toBeUndefined();
    await must(carrier.post('/carriers/reports', { state: 'dsn', mail: mailOf(given, 'delivered') }));
    expect((await noticeOf(caseId))?.service).toMatchObject({ channel: 'sms', reference });
  });

  it('tells nobody whether there is such a message', async () => {
    const carrier = await client('report-delivery');
    const before = await node.rows();
    for (const reference of ['GT-26-000000-0-n1', 'x', randomUUID(), 'GT-26-7K3M9Q-X-code-1'])
      expect((await carrier.post('/carriers/reports', { state: 'delivered', reference, at: at() })).body).toEqual({
        taken: true,
      });
    expect(await node.rows()).toEqual(before);
    expect((await carrier.post('/carriers/reports', { state: 'delivered', reference: 'x' })).status).toBe(400);
  });
});

describe('[R8] a notice that waits on the page', () => {
  it('is served when the worker reads it there by their own code, and not by a printed one', async () => {
    const caseId = await arrived();
    const { clock, sessions } = node.parts;
    const printed = node.bearer(sessions.open({ caseId, printed: true }, clock.now()).token);
    await must(printed.get('/status'));
    const own = node.bearer(sessions.open({ caseId }, clock.now()).token);
    expect((await noticeOf(caseId))?.service).toBeUndefined();
    await must(own.get('/status'));
    await until('it is on record that the worker read it', async () => (await noticeOf(caseId))?.service !== undefined);
    expect((await noticeOf(caseId))?.service).toMatchObject({ channel: 'portal', attempts: 1 });
    expect((await noticeOf(caseId))?.service?.presumption).toBeUndefined();
  });
});
