import { until } from '@puente/testing/actors';
import { draft, must } from './filing.js';
import { statementsOf } from './statements.js';
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

describe('the order of a queue', () => {
  it('is urgency, or that from its end; by age only what was drawn for whoever asks, and pages go on in it', async () => {
    const by = await mx.officer('mx.sorter', 'mx-stps', 'registrar');
    const drawn = [await submitted(), await submitted(), await submitted()];
    const due = ['2031-01-03', '2031-01-01', '2031-01-02'];
    for (const [n, caseId] of drawn.entries())
      await mx.database.pool.query(
        `UPDATE cases SET assigned = '{mx.sorter}', due_at = $2, opened_at = $3 WHERE id = $1`,
        [caseId, due[n], `2026-01-0${n + 1}T00:00:00Z`],
      );
    const [one, two, three] = drawn;
    expect(await idsIn(by, 'mine=true')).toEqual([two, three, one]);
    expect(await idsIn(by, 'mine=true&sort=-due')).toEqual([one, three, two]);
    expect(await idsIn(by, 'mine=true&sort=opened')).toEqual([one, two, three]);
    expect(await idsIn(by, 'queue=assigned-to-me&sort=-opened')).toEqual([three, two, one]);
    for (const sort of ['due', '-due', 'opened', '-opened']) {
      const paged: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await must(by.get(`/cases?mine=true&limit=1&sort=${sort}${cursor}`));
        paged.push(...(body['items'] as { caseId: string }[]).map(({ caseId }) => caseId));
        if (body['next'] === undefined) break;
        cursor = `&cursor=${body['next'] as string}`;
      }
      expect(paged).toEqual(await idsIn(by, `mine=true&sort=${sort}`));
    }
    for (const refused of ['sort=opened', 'sort=-opened&role=registrar', 'sort=name']) {
      const { body, status } = await by.get(`/cases?${refused}`);
      expect([status, (body['errors'] as { field: string }[])[0]?.field]).toEqual([400, 'query.sort']);
    }
  });
});

describe('the rows of a queue', () => {
  type Row = Readonly<Record<string, unknown>>;
  const rows = async (by: Person, query = '') => (await must(by.get(`/cases?${query}`))).body['items'] as Row[];
  const rowOf = async (by: Person, caseId: string) => (await rows(by)).find((one) => one['caseId'] === caseId);
  const looks = async () => (await mx.database.pool.query('SELECT FROM looks')).rowCount;

  it('[R18] say all that one chooses by, and whose file it is to whom its papers open, which is no look at it', async () => {
    const caseId = await submitted();
    const before = await looks();
    const row = await rowOf(registrar, caseId);
    expect(row).toMatchObject({
      ...{ corridor: 'MX-GT', name: 'Ixchel Demostración Cumes Xicay', holder: 'mx-stps', awaiting: ['registrar'] },
      standard: { country: 'MX', code: 'EC0586.01', title: expect.stringContaining('fotovoltaic') as string },
    });
    expect(row?.['daysLeft']).toBeGreaterThan(0);
    const { body: file } = await must(registrar.get(`/cases/${caseId}`));
    expect(row?.['allowedActions']).toEqual(file['allowedActions']);
    // Each who holds it sees it; whose turn it is not, without a name, as their dossier stays shut to them.
    const reviewer = await mx.officer('mx.looker', 'mx-stps', 'reviewer');
    const other = await rowOf(reviewer, caseId);
    expect(other).toMatchObject({ caseId, standard: { code: 'EC0586.01' } });
    expect(other).not.toHaveProperty('name');
    expect(await looks()).toBe((before ?? 0) + 1);
    // Whose name was shown to whom is counted, and to nobody to whom it was not.
    const counted = await mx.database.pool.query(
      'SELECT officer FROM names_shown WHERE (SELECT dossier_id FROM cases WHERE id = $1) = ANY (people)',
      [caseId],
    );
    expect(counted.rows).toEqual([{ officer: 'mx.registrar' }]);
  });

  it('[R18] name nobody whose data are blocked', async () => {
    const caseId = await submitted();
    await mx.database.pool.query(
      'UPDATE dossiers SET blocked_at = now() WHERE id = (SELECT dossier_id FROM cases WHERE id = $1)',
      [caseId],
    );
    expect(await rowOf(registrar, caseId)).not.toHaveProperty('name');
    await mx.database.pool.query('UPDATE dossiers SET blocked_at = NULL');
    expect(await rowOf(registrar, caseId)).toHaveProperty('name');
  });

  it('[P7] cost the same statements however many they are', async () => {
    await submitted();
    expect((await rows(registrar)).length).toBeGreaterThan(1);
    const said = statementsOf(mx.parts.pool);
    const asked = async (query: string) => {
      said.length = 0;
      await rows(registrar, query);
      return said.filter((one) => one !== 'request-counts-hit').map((one) => one.trim().split(' ')[0]);
    };
    const three = 'WITH case:read vault:read-names';
    // What the filing began may still be going on; a statement for each row would never be quiet.
    for (const limit of [1, 100])
      await until(
        `a page of ${limit} is asked for in three statements`,
        async () => (await asked(`limit=${limit}`)).join(' ') === three,
      );
  });

  it('come page by page, of a kind, a stage and days, with how many there are in each stage', async () => {
    const all = await rows(registrar);
    expect(all.length).toBeGreaterThan(2);
    const { body: first } = await must(registrar.get('/cases?limit=2&counts=true'));
    expect(first).toMatchObject({
      counts: { total: all.length, more: false, stages: [{ stage: 'submitted', count: all.length }] },
    });
    const { body: second } = await must(registrar.get(`/cases?limit=100&cursor=${String(first['next'])}`));
    expect([...(first['items'] as Row[]), ...(second['items'] as Row[])]).toEqual(all);
    expect(second).not.toHaveProperty('next');
    expect(await rows(registrar, 'kind=recognition-request')).toHaveLength(all.length);
    const { body: none } = await must(registrar.get('/cases?kind=appeal&counts=true'));
    expect(none).toMatchObject({ items: [], counts: { total: 0, stages: [{ count: all.length }] } });
    const [late, ...others] = all.map((one) => one['caseId']);
    // Days are those of the country: this one began in the evening of the last of December.
    await overdue(String(late));
    const found = async (query: string) => (await rows(registrar, query)).map((one) => one['caseId']);
    expect(await found('from=2019-12-31&to=2019-12-31')).toEqual([late]);
    expect(await found('to=2019-12-30')).toEqual([]);
    expect(await found('from=2020-01-01')).toEqual(others);
  });

  it('are refused for a cursor that nobody gave out, as in every list of the API', async () => {
    const auditor = await mx.officer('mx.auditor', 'mx-stps', 'auditor');
    const bad = [
      'x',
      ...[`infinity '; DROP TABLE cases`, '2026-99-99T00:00:00.000Z MX-1'].map((text) =>
        Buffer.from(text).toString('base64url'),
      ),
    ];
    for (const cursor of bad)
      for (const [by, path] of [
        [registrar, '/cases'],
        [auditor, '/audits/cases'],
        [auditor, '/integrity-events'],
        [auditor, '/draws/2026-03-03'],
      ] as const)
        expect(await by.get(`${path}?cursor=${cursor}`, { 'look-purpose': 'auditoria de muestra' })).toMatchObject({
          status: 400,
          body: { code: 'INVALID_REQUEST', errors: [{ field: 'query.cursor' }] },
        });
    for (const query of ['limit=0', 'limit=101', 'from=ayer', 'kind=x'])
      expect(await registrar.get(`/cases?${query}`)).toMatchObject({ status: 400 });
  });
});
