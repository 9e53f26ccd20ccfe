import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;
let registrar: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
  registrar = await mx.officer('mx.registrar', 'mx-stps', 'registrar', 'supervisor');
});
afterAll(() => mx.close());

const submitted = async (): Promise<string> => {
  const { caseId } = await draft(counter);
  await must(counter.post(`/cases/${caseId}/submit`));
  return caseId;
};
const overdue = (caseId: string) =>
  mx.database.pool.query(`UPDATE cases SET due_at = '2020-01-01T00:00:00Z' WHERE id = $1`, [caseId]);
const queues = async (by: Person, language = 'es') =>
  (await must(by.get('/queues', { 'accept-language': language }))).body['items'] as Record<string, unknown>[];
const queue = async (by: Person, id: string) => (await queues(by)).find((one) => one['id'] === id);
const idsIn = async (by: Person, query: string) =>
  ((await must(by.get(`/cases?${query}`))).body['items'] as { caseId: string }[]).map(({ caseId }) => caseId);

describe('queues', () => {
  it('exist for each role without being saved, with what is in them', async () => {
    const [late, later] = [await submitted(), await submitted()];
    await overdue(late);
    expect((await queues(registrar)).map(({ id }) => id)).toEqual([
      ...['for-registrar', 'for-supervisor', 'assigned-to-me', 'late', 'soon-late', 'unassigned'],
    ]);
    expect((await queues(registrar, 'en'))[0]).toMatchObject({ name: 'To receive', saved: false });
    expect(await queue(registrar, 'for-registrar')).toMatchObject({ count: 2, late: 1, more: false });
    // What is overdue stands first, says so, and can still be acted on.
    const page = await must(registrar.get('/cases?queue=for-registrar'));
    expect(page.body['items']).toMatchObject([
      { caseId: late, late: true },
      { caseId: later, late: false },
    ]);
    expect((await must(registrar.get(`/cases/${late}`))).body['allowedActions']).toContain('acknowledge');
    expect(await idsIn(registrar, 'late=true')).toEqual([late]);
    expect(await idsIn(registrar, 'queue=late')).toEqual([late]);
    expect(await idsIn(registrar, 'stage=submitted&corridor=MX-GT')).toEqual([late, later]);
    expect(await idsIn(registrar, 'corridor=MX-CL')).toEqual([]);
    expect(await idsIn(registrar, 'mine=true')).toEqual([]);
  });

  it('are a supervisor’s in every agency: late, soon late, and of nobody', async () => {
    const caseId = await submitted();
    const listed = mx.parts.rules.country(mx.parts.here)?.agencies ?? [];
    const agencies = listed.filter(({ roles }) => roles.includes('supervisor')).map(({ id }) => id);
    expect(agencies.length).toBeGreaterThan(2);
    for (const agency of agencies) {
      const by = await mx.officer(`${agency}.head`, agency, 'supervisor');
      expect((await queues(by, 'en')).map(({ name }) => name)).toEqual([
        ...['Escalated', 'Assigned to me', 'Late', 'Due within three days', 'Drawn for nobody'],
      ]);
      expect((await idsIn(by, 'queue=unassigned')).includes(caseId)).toBe(agency === 'mx-stps');
      expect(await idsIn(by, 'soon=true')).toEqual([]);
    }
  });

  it('are saved by an officer for themselves, changed and forgotten', async () => {
    const body = { name: 'Atrasados a Guatemala', filter: { late: true, corridor: 'MX-GT' } };
    await must(registrar.send('PUT', '/queues/atrasados-gt', body));
    expect(await queue(registrar, 'atrasados-gt')).toMatchObject({ ...body, saved: true, count: 1, late: 1 });
    expect(await idsIn(registrar, 'queue=atrasados-gt')).toHaveLength(1);
    expect(await queue(counter, 'atrasados-gt')).toBeUndefined();
    expect(await counter.get('/cases?queue=atrasados-gt')).toMatchObject({ status: 404 });
    await must(registrar.send('DELETE', '/queues/atrasados-gt', undefined));
    expect(await registrar.send('DELETE', '/queues/atrasados-gt', undefined)).toMatchObject({ status: 404 });
    expect(await registrar.send('PUT', '/queues/x', { name: 'x', filter: { agency: 'gt-mintrab' } })).toMatchObject({
      status: 400,
    });
    for (let n = 0; n < 30; n += 1) await must(registrar.send('PUT', `/queues/q-${n}`, { name: 'x', filter: {} }));
    expect(await registrar.send('PUT', '/queues/q-30', { name: 'x', filter: {} })).toMatchObject({
      ...{ status: 409, body: { code: 'TOO_MANY' } },
    });
  });

  it('are nobody’s who works on no file', async () => {
    const operator = await mx.officer('mx.operator', 'mx-stps', 'operator');
    expect(await operator.get('/queues')).toMatchObject({ status: 403 });
    expect(await (await mx.worker('somebody')).get('/queues')).toMatchObject({ status: 403 });
  });
});
