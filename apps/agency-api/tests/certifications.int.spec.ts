import type { Instant, ReferenceId } from '@puente/domain/kernel';
import { demonstrationDossier, doubt, form, must, pdf } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { reasons, registrarsOf } from './registering.js';

let node: TestNode;
let counter: Person;
let registrar: Person;
let anybody: Person;

const standard = 'GT-DEMO-FV-01';
const reference = {
  relation: 'employer',
  name: 'Jacinta Demostración',
  channel: 'sms',
  address: '+99955500077',
} as const;
const closing = '2099-01-01T00:00:00.000Z' as Instant;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  registrar = await node.officer('gt.registrar', 'gt-intecap', 'registrar');
  anybody = node.bearer();
});
afterAll(() => node.close());

/** A worker without a single certificate, who declares what they have done. */
async function draft(): Promise<{ caseId: string; dossierId: string; units: readonly string[] }> {
  const { body: created } = await must(counter.post('/dossiers', { ...demonstrationDossier(), certificates: [] }));
  const dossierId = String(created['id']);
  const opening = { dossierId, standard, certifier: 'GT-DEMO-CC-01', route: 'paperless', language: 'es' };
  const { body: opened } = await must(counter.post('/certifications', opening));
  const caseId = String(opened['caseId']);
  const { body } = await must(counter.get(`/cases/${caseId}`));
  const { units } = (body['file'] as { application: { units: string[] } }).application;
  await must(counter.post(`/cases/${caseId}/declare-experience`, { experience: [{ unit: units[0], from: 2015 }] }));
  return { caseId, dossierId, units };
}

async function gathering(): Promise<{ caseId: string; code: string; units: readonly string[] }> {
  const { caseId, units } = await draft();
  const named = await must(counter.post(`/cases/${caseId}/references`, reference));
  expect(named.body['events']).toEqual(['reference-named']);
  await must(counter.post(`/cases/${caseId}/submit`));
  const { body } = await must(counter.get(`/cases/${caseId}/references`));
  const [first] = body['items'] as { id: ReferenceId; name: string }[];
  if (first === undefined) throw new Error('no reference');
  expect(first.name).toBe(reference.name);
  return { caseId, units, code: await node.processVault.references.issueCode(first.id, closing) };
}

const signing = (code: string, units: readonly string[]) => ({
  ...{ code, relation: 'employer', confirms: true, from: 2015, until: 2020, units: [units[0]] },
});

describe('an application', () => {
  it('is opened for a standard of this country, by whoever may open the dossier', async () => {
    const { caseId } = await draft();
    const { body } = await must(counter.get(`/cases/${caseId}`));
    expect(body).toMatchObject({ kind: 'certification', stage: 'draft', status: { procedure: 'certification' } });
    expect(body['allowedActions']).toEqual(expect.arrayContaining(['submit', 'cite-abroad']));
    // Not without a mandate.
    expect(body['allowedActions']).not.toContain('withdraw');
    const dossierId = (await draft()).dossierId;
    const opening = { dossierId, standard, certifier: 'GT-DEMO-CC-99', route: 'paperless', language: 'es' };
    expect((await counter.post('/certifications', opening)).body['code']).toBe('UNKNOWN_CERTIFIER');
    const stranger = await node.officer('gt.other', 'gt-intecap', 'assistant');
    expect((await stranger.post('/certifications', opening)).status).toBe(404);
    expect((await counter.post('/certifications', { ...opening, stage: 'evaluated' })).status).toBe(400);
  });

  it('stays unseen by the certifier’s agency until it is sent, and is theirs from then on', async () => {
    const { caseId } = await draft();
    expect((await registrar.get(`/cases/${caseId}`)).status).toBe(404);
    await must(counter.post(`/cases/${caseId}/submit`));
    expect((await registrar.get(`/cases/${caseId}`)).body['stage']).toBe('application');
  });
});

describe('a reference', () => {
  it('[F80] is asked by code, sees given names and what was declared, and co-signs without an account', async () => {
    const { caseId, code, units } = await gathering();
    const typed = `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase();
    const seen = await must(anybody.post('/references/read', { code: typed }));
    expect(seen.body).toEqual({
      givenNames: 'Ixchel Demostración',
      standard: expect.any(String) as string,
      units: units.map((unit) => ({ code: unit, title: expect.any(String) as string })),
      declared: [{ unit: units[0], from: 2015 }],
    });
    const key = { 'idempotency-key': 'sign-once' };
    const signed = await must(anybody.post('/references/co-sign', signing(code, units), key));
    expect(signed.body).toEqual({ answered: true });
    // A reply that was lost: the same key gets the same answer, another one is too late.
    expect((await anybody.post('/references/co-sign', signing(code, units), key)).status).toBe(200);
    expect((await anybody.post('/references/co-sign', signing(code, units))).status).toBe(409);
    expect((await anybody.post('/references/read', { code })).body['code']).toBe('REFERENCE_CODE_NOT_ACCEPTED');
    const { body } = await must(registrar.get(`/cases/${caseId}`));
    expect(body['stage']).toBe('application');
    const { items } = (await must(registrar.get(`/cases/${caseId}/references`))).body as { items: object[] };
    expect(items).toEqual([expect.objectContaining({ name: reference.name, answer: 'confirms' })]);
  });

  it('[attack 3] tells nothing of somebody who is protected meanwhile', async () => {
    const { caseId, code } = await gathering();
    const { body } = await must(counter.get(`/cases/${caseId}`));
    await must(anybody.post('/references/read', { code }));
    await must(counter.send('PUT', `/dossiers/${String(body['dossierId'])}/flag-age-in-doubt`, doubt));
    expect((await anybody.post('/references/read', { code })).body['code']).toBe('REFERENCE_CODE_NOT_ACCEPTED');
  });

  it('[attack 11] [R18] is named to no counter that has the application and did not file it', async () => {
    const { caseId, code } = await gathering();
    await must(anybody.post('/references/decline', { code }));
    const elsewhere = await node.officer('gt.other', 'gt-intecap', 'assistant');
    expect((await must(elsewhere.get(`/cases/${caseId}`))).body).toMatchObject({
      ...{ part: 'counter', stage: 'application' },
      file: { application: { language: 'es', documents: [] } },
    });
    expect((await elsewhere.get(`/cases/${caseId}/references`)).body['code']).toBe('NO_SUCH_CASE');
  });

  it('may decline, and the application goes on', async () => {
    const { caseId, code } = await gathering();
    await must(anybody.post('/references/decline', { code }));
    expect((await registrar.get(`/cases/${caseId}`)).body['stage']).toBe('application');
  });

  it('answers alike whatever is wrong with a code', async () => {
    const { code } = await gathering();
    const [{ id } = { id: '' }] = (
      await node.database.pool.query<{ id: string }>(
        'SELECT id FROM reference_contacts ORDER BY created_at DESC LIMIT 1',
      )
    ).rows;
    const ran = await node.processVault.references.issueCode(id as ReferenceId, '2020-01-01T00:00:00.000Z' as Instant);
    const answers: Answer[] = [];
    for (const wrong of ['AAAAAAAAAA', code, ran])
      answers.push(await anybody.post('/references/read', { code: wrong }));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['detail'])}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });

  it('leaves no name and no number outside the sealed dossier', async () => {
    const { caseId } = await gathering();
    const tables = ['cases', 'journal', 'commands', 'worker_status', 'reference_contacts', 'requests'];
    for (const table of tables) {
      const { rows } = await node.database.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`);
      expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/Jacinta|99955500077/);
    }
    const drafted = await draft();
    await must(counter.post(`/cases/${drafted.caseId}/submit`));
    // Too late to name one: what was sealed for it is forgotten.
    expect((await counter.post(`/cases/${drafted.caseId}/references`, reference)).status).toBe(409);
    const { rows } = await node.database.pool.query(
      `SELECT FROM reference_contacts WHERE case_id <> $1 AND case_id = $2`,
      [caseId, drafted.caseId],
    );
    expect(rows).toEqual([]);
  });

  it('is limited by address', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, () => anybody.post('/references/read', { code: 'X' })));
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(tries.find(({ status }) => status === 429)?.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});

describe('habilitations', () => {
  it('are said by two supervisors, of their own agency’s officers, in place of those before', async () => {
    const ours = await registrarsOf(node, 'gt-intecap');
    await ours.register('gt.assessor', 'assessor');
    const both = [
      { standard, until: '2027-12-31' },
      { standard: 'GT-DEMO-EL-01', until: '2026-12-31' },
    ];
    await ours.change('gt.assessor', { what: 'habilitations', habilitations: both });
    await ours.change('gt.assessor', { what: 'habilitations', habilitations: both.slice(0, 1) });
    const twice = { change: { what: 'habilitations', habilitations: [both[0], both[0]] }, reasons };
    expect((await ours.first.post('/officers/gt.assessor/changes', twice)).status).toBe(400);
    const { assessors } = await node.parts.officers.assessing('gt-intecap' as never, standard as never);
    expect(assessors).toEqual([{ id: 'gt.assessor', load: 0, habilitatedUntil: '2027-12-31' }]);
  });
});

it('takes a document as evidence like any other file', async () => {
  const { caseId, dossierId } = await draft();
  const { body } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf, 'photo-evidence')));
  const attached = await must(counter.post(`/cases/${caseId}/attach-document`, { documentId: String(body['id']) }));
  expect(attached.body['events']).toEqual(['document-attached']);
});
