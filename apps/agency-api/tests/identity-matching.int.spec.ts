import { randomUUID } from 'node:crypto';
import { Dossier } from '@puente/contracts/dossier';
import { demonstrationDossier, doubt, form, must, pdf } from './filing.js';
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
/** A case about it, as a draft. */
async function caseOf(by: Person, dossierId: string): Promise<string> {
  const { body } = await must(by.get(`/dossiers/${dossierId}`));
  const [certificate] = body['certificates'] as { id: string }[];
  const open = { dossierId, certificateId: certificate?.id, hosts: [{ country: 'GT' }], language: 'es' };
  return String((await must(by.post('/cases', open))).body['caseId']);
}
/** One that is handed in, and waits for the registrar of mx-stps. */
async function submitted(dossierId: string): Promise<void> {
  const caseId = await caseOf(counter, dossierId);
  const { body: document } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf)));
  await must(counter.post(`/cases/${caseId}/attach-document`, { documentId: document['id'] }));
  await must(counter.post(`/cases/${caseId}/submit`));
}
/** The page that a code of the case opens: of the worker's own contact, or a printed one. */
function pageOf(caseId: string, printed?: true): Person {
  const { clock, sessions } = mx.parts;
  return mx.bearer(sessions.open({ caseId: caseId as never, ...(printed && { printed }) }, clock.now()).token);
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

  it('[attack 29] is nobody whom another country sent without a case: it would have whom it likes taken for somebody it knows', async () => {
    const person = born('1971-09-14', 'Otilia', 'C-300', 'Canek');
    const sent = demonstrationDossier();
    const dossier = Dossier.parse({ ...sent, id: randomUUID(), person: { ...sent.person, ...person } });
    const at = mx.parts.clock.now();
    const desks = { agencies: [], firstFor: ['mx-conocer' as never] };
    await mx.parts.vault.dossiers.receive({ dossier, ...desks, from: 'GT' as never, at }, () => true);
    expect(await matches(counter, await opened(counter, person))).toEqual([]);
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

describe('the consent of whose dossier would open', () => {
  let born1970 = 0;
  /** Somebody with a dossier at mx-conocer and a case, for whom mx-stps opens another one and finds that both are one person's. */
  async function found() {
    const number = `W-${(born1970 += 1)}`;
    const birthDate = `1970-03-${String(10 + born1970)}`;
    const first = await opened(elsewhere, born(birthDate, 'Wendy', number, 'Solórzano', 'Paz'));
    const second = await opened(counter, born(birthDate, 'Guendi', number, 'Solorsano', 'Pas'));
    const caseId = await caseOf(elsewhere, first);
    const page = pageOf(caseId);
    const pair = `/dossiers/${second}/matches/${first}`;
    await must(counter.send('PUT', pair, { finding: 'same-person', purpose: 'se llama Guendi Solorsano' }));
    return { birthDate, caseId, first, number, page, pair, second };
  }
  const asked = async (page: Person) =>
    (await must(page.get('/status/matches'))).body['items'] as { id: number; state: string }[];
  const say = (page: Person, match: number | undefined, answer: 'yes' | 'no', reason?: string) =>
    page.post('/status/matches/answer', { match, answer, ...(reason === undefined ? {} : { reason }) });
  const idOf = async (page: Person) => (await asked(page))[0]?.id;

  it('[attack 5] asks on the page of the earlier dossier, with agency, country and certificate and nothing of whoever stood there', async () => {
    const { birthDate, number, page, second } = await found();
    const items = await asked(page);
    expect(items).toEqual([
      {
        ...{ id: expect.any(Number) as number, country: 'MX', state: 'open', at: expect.any(String) as string },
        agency: expect.stringContaining('Trabajo') as string,
        certificates: [expect.objectContaining({ country: 'MX', code: 'EC0586.01' })],
      },
    ]);
    for (const secret of ['Guendi', 'Solors', birthDate, number, 'FOLIO', second, 'mx.counter'])
      expect(JSON.stringify(items)).not.toContain(secret);
  });

  it('[attack 5] is told to the worker once, by a message that says nothing of it', async () => {
    const { caseId, page, second } = await found();
    const { body } = await must(page.get(`/cases/${caseId}`));
    const notices = (body['file'] as { notices: { id: string; subject: string }[] }).notices;
    expect(notices.filter(({ subject }) => subject === 'match-asked')).toHaveLength(1);
    const journal = JSON.stringify((await must(page.get(`/cases/${caseId}/journal`))).body);
    expect(journal).toContain('match-asked');
    for (const secret of ['Guendi', 'Solors', second, 'mx.counter']) expect(journal).not.toContain(secret);
  });

  it('[attack 5] opens by a yes of their own code, once; the office reads who said it, and the worker that it happened', async () => {
    const { first, page, pair } = await found();
    const match = await idOf(page);
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);
    expect((await must(say(page, match, 'yes', 'Soy yo, cambié de oficina'))).body).toEqual({ state: 'joined' });
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(200);
    expect((await must(counter.get(pair))).body).toMatchObject({
      finding: 'same-person',
      opened: true,
      answered: { by: 'worker', reason: 'Soy yo, cambié de oficina' },
    });
    expect(await asked(page)).toMatchObject([{ id: match, state: 'joined', answeredBy: 'worker' }]);
    expect((await must(say(page, match, 'yes'))).body).toEqual({ state: 'joined' });
    expect(await say(page, match, 'no')).toMatchObject({ status: 409, body: { code: 'ALREADY_DONE' } });
    const { rows } = await mx.database.pool.query(
      'SELECT by, said_by, purpose FROM dossier_matches ORDER BY id DESC LIMIT 1',
    );
    expect(rows).toEqual([{ by: expect.stringMatching(/^worker:MX-/) as string, said_by: 'worker', purpose: null }]);
  });

  it('[attack 5] takes no yes from the dossier that the officer opened, whose contact the officer typed', async () => {
    const { first, page, second } = await found();
    const officers = pageOf(await caseOf(counter, second));
    expect(await asked(officers)).toEqual([]);
    expect((await say(officers, await idOf(page), 'yes')).status).toBe(404);
    expect((await counter.get(`/dossiers/${first}`)).status).toBe(404);
    const stranger = await found();
    expect((await say(stranger.page, await idOf(page), 'yes')).status).toBe(404);
  });

  it('[attack 5] takes none by a code that was printed where an officer may have read it', async () => {
    const { first, page } = await found();
    const printed = pageOf(await caseOf(elsewhere, first), true);
    expect(await printed.get('/status/matches')).toMatchObject({ status: 403, body: { code: 'NEEDS_OWN_CODE' } });
    const given = await say(printed, await idOf(page), 'yes');
    expect(given).toMatchObject({ status: 403, body: { code: 'NEEDS_OWN_CODE' } });
  });

  it('[attack 5] a no holds against a second officer, and the two are not proposed again without a document that was not there', async () => {
    const { first, page, pair, second } = await found();
    const paper = (bytes: Uint8Array) => must(counter.post(`/dossiers/${second}/documents`, form(bytes, 'identity')));
    const { body: document } = await paper(pdf);
    await submitted(second);
    expect((await must(say(page, await idOf(page), 'no'))).body).toEqual({ state: 'declined' });
    expect((await must(counter.get(pair))).body).toMatchObject({
      finding: 'another-person',
      answered: { by: 'worker' },
    });
    const registrar = await mx.officer('mx.registrar', 'mx-stps', 'registrar');
    await must(registrar.get(`/documents/${String(document['id'])}`));
    const confirm = () => registrar.send('PUT', `${pair}/confirmation`, { purpose: 'el pasaporte es el mismo' });
    expect((await confirm()).status).toBe(404);
    expect(await matches(counter, second)).toEqual([]);
    const again = { finding: 'same-person', purpose: 'otra vez' };
    expect((await counter.send('PUT', pair, again)).status).toBe(404);
    // The same paper is nothing new; nor is it looked at from the other side.
    await paper(pdf);
    expect(await matches(counter, second)).toEqual([]);
    expect(await matches(elsewhere, first)).toEqual([]);
    await paper(Buffer.from(pdf.toString().replace('%PDF-1.4', '%PDF-1.5')));
    expect(await matches(counter, second)).toMatchObject([{ dossierId: first }]);
    await must(counter.send('PUT', pair, again));
    expect(await asked(page)).toMatchObject([{ state: 'open' }]);
  });

  it('[attack 5] has one answer: of the worker and a second officer who come at once, one comes too late', async () => {
    const { first, page, second } = await found();
    const [last] = await mx.parts.vault.findings.lastOf([first as never], 1);
    if (last === undefined) throw new Error('nothing was found');
    const { agency, at, id: to, score } = last;
    const both = { to, score, agency, at, dossier: second, other: first } as never as { to: number };
    const answers = await Promise.all(
      (['same-person', 'another-person'] as const).flatMap((finding) => [
        mx.parts.vault.findings.answer({ ...both, finding, saidBy: 'worker', by: 'worker:x' } as never),
        mx.parts.vault.findings.answer({ ...both, finding, saidBy: 'officer', by: 'y', purpose: 'y' } as never),
      ]),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect((await asked(page))[0]?.state).not.toBe('open');
  });

  it('[attack 5] asks nothing where two people are alike and have no document in common', async () => {
    const first = await opened(elsewhere, born('1971-07-07', 'Zoila', 'Z-1', 'Ixcot'));
    const second = await opened(counter, born('1971-07-07', 'Zoila', 'Z-2', 'Ixcot'));
    await must(counter.send('PUT', `/dossiers/${second}/matches/${first}`, { finding: 'same-person', purpose: 'x' }));
    expect(await asked(pageOf(await caseOf(elsewhere, first)))).toEqual([]);
  });

  it('[attack 3] shows of both dossiers the page of the protected one, and nothing of the other’s file', async () => {
    const { first, page, second } = await found();
    await must(say(page, await idOf(page), 'yes'));
    const other = pageOf(await caseOf(counter, second));
    const shown = async () => (await must(other.get('/status'))).body['procedure'];
    expect(await shown()).toBe('recognition');
    await must(elsewhere.send('PUT', `/dossiers/${first}/flag-age-in-doubt`, doubt));
    expect(await shown()).toBe('protection');
  });

  it('[attack 5] neither asks nor takes an answer while either of the two is protected', async () => {
    const both = [await found(), await found()] as const;
    const ids = [await idOf(both[0].page), await idOf(both[1].page)];
    await must(elsewhere.send('PUT', `/dossiers/${both[0].first}/flag-age-in-doubt`, doubt));
    expect((await both[0].page.get('/status/matches')).status).toBe(404);
    expect((await say(both[0].page, ids[0], 'yes')).status).toBe(404);
    await must(counter.send('PUT', `/dossiers/${both[1].second}/flag-age-in-doubt`, doubt));
    expect(await asked(both[1].page)).toEqual([]);
    expect((await say(both[1].page, ids[1], 'yes')).status).toBe(404);
  });
});
