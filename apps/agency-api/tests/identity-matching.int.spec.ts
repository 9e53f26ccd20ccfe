import { demonstrationDossier, form, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;
let elsewhere: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
  elsewhere = await mx.officer('mx.counter.conocer', 'mx-conocer', 'assistant');
});
afterAll(() => mx.close());

const opened = async (by: Person, person: object): Promise<string> => {
  const dossier = demonstrationDossier();
  const { body } = await must(by.post('/dossiers', { ...dossier, person: { ...dossier.person, ...person } }));
  return String(body['id']);
};
const born = (birthDate: string, givenNames: string, number: string, ...surnames: string[]) => ({
  ...{ birthDate, givenNames, surnames },
  identityDocuments: [{ kind: 'passport', country: 'GT', number }],
});
/** A case about it is handed in, and waits for the registrar of mx-stps. */
async function submitted(dossierId: string): Promise<void> {
  const { body } = await must(counter.get(`/dossiers/${dossierId}`));
  const [certificate] = body['certificates'] as { id: string }[];
  const { body: document } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf)));
  const open = { dossierId, certificateId: certificate?.id, hosts: [{ country: 'GT' }], language: 'es' };
  const { body: made } = await must(counter.post('/cases', open));
  await must(counter.post(`/cases/${String(made['caseId'])}/attach-document`, { documentId: document['id'] }));
  await must(counter.post(`/cases/${String(made['caseId'])}/submit`));
}
const matches = async (
  by: Person,
  id: string,
): Promise<{ dossierId: string; score: number; sameDocument: boolean }[]> =>
  (await must(by.get(`/dossiers/${id}/matches?purpose=apertura`))).body['items'] as never;

describe('[F61] a person who has a dossier already', () => {
  it('is found under another spelling, by how alike they are and without a name; an officer confirms it', async () => {
    const first = await opened(elsewhere, born('1988-04-23', 'María José', 'A-100', 'Núñez', 'de la Cruz'));
    const second = await opened(counter, born('1988-04-23', 'Maria Jose', 'a 100', 'Nuñes', 'Cruz'));
    const found = await matches(counter, second);
    expect(found).toEqual([expect.objectContaining({ dossierId: first, sameDocument: true, birthDate: 'same' })]);
    expect(JSON.stringify(found)).not.toMatch(/Mar|Nu|Cruz|A-100/);
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);

    const finding = { finding: 'same-person', purpose: 'la persona está en el mostrador' };
    const answer = await must(counter.send('PUT', `/dossiers/${second}/matches/${first}`, finding));
    expect(answer.body).toMatchObject({ otherId: first, finding: 'same-person', opened: false });
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);
    expect(await matches(counter, second)).toEqual([]);
    const { rows } = await mx.database.pool.query('SELECT finding, purpose, by, agency FROM dossier_matches');
    expect(rows).toEqual([{ ...finding, by: 'mx.counter', agency: 'mx-stps' }]);
  });

  it('[attack 5] is never opened by who says so; by a second person in another role who saw the document, and the worker reads it', async () => {
    const ofelia = await mx.worker('ofelia');
    const first = await opened(ofelia, born('1985-03-03', 'Ofelia', 'F-1', 'Chávez'));
    const second = await opened(counter, born('1985-03-03', 'Ofelia', 'F-1', 'Chaves'));
    const confirmation = `/dossiers/${second}/matches/${first}/confirmation`;
    const registrar = await mx.officer('mx.registrar', 'mx-stps', 'registrar');
    const both = await mx.officer('mx.counter', 'mx-stps', 'assistant', 'registrar');
    const body = { purpose: 'el pasaporte es el mismo' };
    const confirm = (by: Person) => by.send('PUT', confirmation, body);

    const { body: paper } = await must(counter.post(`/dossiers/${second}/documents`, form(pdf, 'identity')));
    await submitted(second);
    // Nobody found anything yet.
    expect((await confirm(registrar)).status).toBe(404);
    const finding = { finding: 'same-person', purpose: 'la persona está en el mostrador' };
    await must(counter.send('PUT', `/dossiers/${second}/matches/${first}`, finding));
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);
    expect((await confirm(counter)).status).toBe(403);
    expect(await confirm(both)).toMatchObject({ status: 403, body: { code: 'SAME_PERSON' } });
    expect(await confirm(registrar)).toMatchObject({ status: 409, body: { code: 'IDENTITY_NOT_SEEN' } });
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);

    await must(registrar.get(`/documents/${String(paper['id'])}`));
    expect((await must(confirm(registrar))).body).toMatchObject({ otherId: first, opened: true });
    expect((await must(confirm(registrar))).body).toMatchObject({ opened: true });
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(200);
    const looks = (await must(ofelia.get('/status/looks'))).body['items'] as object[];
    expect(looks).toContainEqual(expect.objectContaining({ what: 'joined', stated: body.purpose }));
    expect(JSON.stringify(looks)).not.toContain('mx.registrar');
    expect((await must((await mx.worker('somebody')).get('/status/looks'))).body['items']).toEqual([]);
  });

  it('opens nobody’s papers by a name and a birth date alone', async () => {
    const first = await opened(elsewhere, born('1979-09-09', 'Petrona', 'B-1', 'Ajú', 'Tzoc'));
    const second = await opened(counter, born('1979-09-09', 'Petrona', 'B-2', 'Ajú', 'Tzoc'));
    expect(await matches(counter, second)).toMatchObject([{ dossierId: first, sameDocument: false, score: 1 }]);
    const finding = { finding: 'same-person', purpose: 'prueba' };
    const { body } = await must(counter.send('PUT', `/dossiers/${second}/matches/${first}`, finding));
    expect(body['opened']).toBe(false);
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);
  });

  it('is not searched for: only while a dossier is opened, only by whoever opened it, only with a purpose', async () => {
    const first = await opened(elsewhere, born('1990-02-02', 'Hilda', 'C-1', 'Vásquez'));
    const second = await opened(counter, born('1990-02-02', 'Ilda', 'C-2', 'Básques'));
    expect((await counter.get(`/dossiers/${second}/matches`)).status).toBe(400);
    expect((await elsewhere.get(`/dossiers/${second}/matches?purpose=x`)).status).toBe(404);
    const supervisor = await mx.officer('mx.supervisor', 'mx-stps', 'supervisor');
    expect((await supervisor.get(`/dossiers/${second}/matches?purpose=x`)).status).toBe(403);
    expect(await matches(counter, second)).toHaveLength(1);
    await mx.database.pool.query(`UPDATE dossiers SET created_at = now() - interval '2 days' WHERE id = $1`, [second]);
    expect(await matches(counter, second)).toEqual([]);
    const finding = { finding: 'another-person', purpose: 'x' };
    expect((await counter.send('PUT', `/dossiers/${second}/matches/${first}`, finding)).status).toBe(404);
  });

  it('is never a child, and leaves no mark when the dossier’s key is destroyed', async () => {
    const child = born('2012-05-05', 'Ana', 'D-1', 'Tum');
    await opened(elsewhere, child);
    const second = await opened(counter, { ...child, birthDate: '2012-05-05' });
    expect(await matches(counter, second)).toEqual([]);
    const adult = await opened(elsewhere, born('1980-08-08', 'Luis', 'E-1', 'Xicay'));
    const marks = async () =>
      (await mx.database.pool.query('SELECT FROM dossier_match_keys WHERE dossier_id = $1', [adult])).rowCount;
    expect(await marks()).toBe(2);
    await mx.processVault.dossiers.destroyKey(adult as never, mx.parts.clock.now());
    expect(await marks()).toBe(0);
  });
});
