import type { CaseId } from '@puente/domain/kernel';
import { callAbout, closed } from './operations.js';
import type { Filed } from './filing.js';
import { codeByPhone, draft, must } from './filing.js';
import { issuedCredential } from './issued-credential.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { statementsOf } from './statements.js';

/** Two instances of one country's API, as behind a load balancer. */
let node: TestNode;
let second: TestNode;
let counter: Person;
let filed: Filed;
let number: string;

beforeAll(async () => {
  node = await testNode('GT');
  const { keys, trust } = node.files;
  const shared = { DATABASE_URL: node.database.urlOf('api'), PUENTE_KEYS: keys, PUENTE_TRUST: trust };
  second = await testNode('GT', shared);
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  filed = await draft(counter);
  await handIn(filed.caseId);
  number = await issuedCredential(node, filed);
});
afterAll(async () => {
  await second.close();
  await node.close();
});

const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0 Mobile Safari/537.36';
/** Until the code of the filing was sent: a later one would take the place of the codes made here. */
const handIn = (caseId: string) => codeByPhone(node, caseId, () => must(counter.post(`/cases/${caseId}/submit`)));

/** By a code that the worker asked for. */
async function session(caseNumber = filed.caseId, userAgent = android): Promise<Person> {
  const { clock, codes } = node.parts;
  const code = await codes.createCode({
    caseId: caseNumber as CaseId,
    occasion: 'requested',
    minutes: 10,
    now: clock.now(),
  });
  const asked = node.bearer().post('/status/sessions', { caseNumber, code }, { 'user-agent': userAgent });
  return node.bearer(String((await must(asked)).body['token']));
}
interface Listed {
  readonly id: string;
  readonly number: string;
  readonly open: boolean;
  readonly own: boolean;
}
const list = async (by: Person) => (await must(by.get('/status/sessions'))).body['items'] as Listed[];
const end = async (by: Person, session: string) =>
  (await must(by.post('/status/sessions/end', { session }))).body['ended'];

describe('[attack 13][row 29] a session that was left', () => {
  it('opens nothing any more: no operation, page, paper or wallet, by no instance', async () => {
    const old = await session();
    const elsewhere = second.bearer(old.token);
    const forms = ['pdf', 'qr.png', 'vc'].map((form) => `/status/credentials/${number}/${form}`);
    const offer = () => old.post(`/status/credentials/${number}/offers`);
    for (const path of ['/status', ...forms]) expect((await old.get(path)).status).toBe(200);
    expect((await offer()).status).toBe(201);
    expect(await end(old, 'this')).toBe(1);

    for (const path of ['/status', ...forms]) expect([path, (await old.get(path)).status]).toEqual([path, 401]);
    expect((await offer()).status).toBe(401);
    for (const operation of closed.filter(({ access }) => access?.session)) {
      const { status, headers } = await callAbout(filed, old, operation);
      expect([operation.operationId, status]).toEqual([operation.operationId, 401]);
      expect(headers.get('www-authenticate')).toContain('error_description="ended"');
    }
    while ((await elsewhere.get('/status')).status !== 401) await new Promise((resolve) => setImmediate(resolve));
  });

  it('is not the other ones of the same worker', async () => {
    const [left, other] = [await session(), await session()];
    expect(await end(left, 'this')).toBe(1);
    expect((await other.get('/status')).status).toBe(200);
  });
});

describe('the sessions of a worker', () => {
  it('are seen by the worker: when, from what kind of device, and which is their own; no address and no words of a browser', async () => {
    const { caseId } = await draft(counter);
    await handIn(caseId);
    const [phone, computer] = [await session(caseId), await session(caseId, 'Mozilla/5.0 (Windows NT 10.0)')];
    expect(await list(phone)).toEqual([
      expect.objectContaining({ number: caseId, device: 'windows', open: true, own: false }),
      expect.objectContaining({ number: caseId, device: 'android-phone', open: true, own: true }),
    ]);
    await end(computer, 'this');
    expect((await list(phone)).map(({ open }) => open)).toEqual([false, true]);
    const { rows } = await node.database.pool.query<{ kept: string }>('SELECT s::text AS kept FROM status_sessions s');
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(/127\.0\.0\.1|Mozilla|Pixel/);
  });

  it('are ended one by one or all at once, by their worker only', async () => {
    const { caseId } = await draft(counter);
    await handIn(caseId);
    const [mine, lost, third, stranger] = [
      ...[await session(caseId), await session(caseId), await session(caseId)],
      await session(),
    ] as [Person, Person, Person, Person];
    const lostOne = (await list(lost)).find(({ own }) => own)?.id ?? '';
    expect(await end(stranger, lostOne)).toBe(0);
    expect((await lost.get('/status')).status).toBe(200);
    expect(await end(mine, lostOne)).toBe(1);
    expect((await lost.get('/status')).status).toBe(401);
    expect(await end(mine, 'all')).toBe(2);
    for (const each of [mine, third]) expect((await each.get('/status')).status).toBe(401);
    expect((await stranger.get('/status')).status).toBe(200);
    expect((await stranger.post('/status/sessions/end', { session: 'others' })).status).toBe(400);
  });

  it('[attack 13] are ended all at once together with a printed code that nobody has used yet, of any case of the worker', async () => {
    const { caseId } = await draft(counter);
    await handIn(caseId);
    const { clock, codes } = node.parts;
    const code = await codes.createCode({
      ...{ caseId: caseId as CaseId, occasion: 'printed', minutes: 60, now: clock.now() },
    });
    const open = () => node.bearer().post('/status/sessions', { caseNumber: caseId, code });
    await end(await session(caseId), 'this');
    await end(await session(caseId), 'all');
    expect((await open()).body['code']).toBe('CODE_NOT_ACCEPTED');
  });

  it('[P5] cost a page no statement: one row, as before', async () => {
    const page = await session();
    await must(page.get('/status'));
    const said = statementsOf(node.parts.pool);
    await must(page.get('/status'));
    expect(said).toHaveLength(1);
  });
});
