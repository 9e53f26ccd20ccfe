import { demonstrationDossier, doubt, draft, handedIn, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
});
afterAll(() => mx.close());

const purpose = 'la persona está en el mostrador';
const ask = (by: Person, who: object, stated = purpose): Promise<Answer> =>
  by.post('/searches', { purpose: stated, who });
const found = async (by: Person, who: object): Promise<readonly Record<string, unknown>[]> =>
  (await must(ask(by, who))).body['items'] as never;
const numbersIn = (items: readonly Record<string, unknown>[]) => items.map(({ caseId }) => caseId);

interface Invented {
  readonly givenNames: string;
  readonly surnames: readonly string[];
  readonly birthDate: string;
  readonly number: string;
  readonly folio: string;
}

/** A draft of somebody’s, of whom everything is invented. */
async function filed(by: Person, { folio, number, ...named }: Invented) {
  const dossier = demonstrationDossier({ folio });
  const person = { ...dossier.person, ...named, identityDocuments: [{ kind: 'passport', country: 'GT', number }] };
  const { body } = await must(by.post('/dossiers', { ...dossier, person }));
  const dossierId = String(body['id']);
  const open = { dossierId, certificateId: dossier.certificates[0]?.id, hosts: [{ country: 'GT' }], language: 'es' };
  const opened = await must(by.post('/cases', open));
  return { caseId: String(opened.body['caseId']), dossierId };
}

const maria = {
  ...{ givenNames: 'María José', surnames: ['Núñez', 'de la Cruz'], birthDate: '1988-04-23' },
  ...{ number: 'A-100 7', folio: 'F/2024-77' },
};
const name = { by: 'name', givenNames: 'Maria Jose', surnames: ['Nuñes'], birthDate: '1988-04-23' };

describe('[F35] an officer who looks for the file of whoever stands there', () => {
  let file: { readonly caseId: string; readonly dossierId: string };
  beforeAll(async () => {
    file = await filed(counter, maria);
  });

  it('finds it by document, by folio, or by name and birth date, however they are spelt, and reads why', async () => {
    const [byDocument] = await found(counter, { by: 'document', number: 'a1007' });
    expect(byDocument).toMatchObject({
      caseId: file.caseId,
      why: { by: 'document' },
      name: 'María José Núñez de la Cruz',
      dossierId: file.dossierId,
    });
    const [byFolio] = await found(counter, { by: 'folio', folio: 'f 2024 77' });
    expect(byFolio).toMatchObject({ caseId: file.caseId, why: { by: 'folio' } });
    const [byName] = await found(counter, name);
    expect(byName).toMatchObject({ caseId: file.caseId, why: { by: 'name', birthDate: 'same' } });
    // A number is looked for as what it is: no folio is found as a document.
    expect(await found(counter, { by: 'document', number: maria.folio })).toEqual([]);
  });

  it('finds nobody by what stands where there is no number', async () => {
    for (const folio of ['S/N', '---']) {
      await filed(counter, { ...maria, givenNames: `Sin ${folio}`, number: `B${folio}7`, folio });
      expect(await found(counter, { by: 'folio', folio })).toEqual([]);
    }
  });

  it('finds nobody by a name alone, by another birth date, or by a name that only shares a part', async () => {
    const nameAlone = { by: 'name', givenNames: name.givenNames, surnames: name.surnames };
    expect((await ask(counter, nameAlone)).status).toBe(400);
    expect(await found(counter, { ...name, birthDate: '1988-04-24' })).toEqual([]);
    expect(await found(counter, { ...name, givenNames: 'Petrona', surnames: ['Chávez Núñez'] })).toEqual([]);
    expect(await found(counter, { ...name, birthDate: '1989-04-23' })).toEqual([]);
  });

  it('[row 27] finds nothing of another agency’s, and no name where nothing is the officer’s to do', async () => {
    const elsewhere = await mx.officer('mx.counter.conocer', 'mx-conocer', 'assistant');
    for (const who of [name, { by: 'document', number: maria.number }, { by: 'folio', folio: maria.folio }])
      expect(await found(elsewhere, who)).toEqual([]);
    const reviewer = await mx.officer('mx.reviewer', 'mx-stps', 'reviewer');
    const [row] = await found(reviewer, name);
    expect(row).toMatchObject({ caseId: file.caseId, allowedActions: [] });
    for (const closed of ['name', 'dossierId']) expect(row).not.toHaveProperty(closed);
    const auditor = await mx.officer('mx.auditor', 'mx-stps', 'auditor');
    expect((await ask(auditor, name)).body).toMatchObject({ code: 'NOT_YOUR_ROLE' });
  });

  it('[row 26] says why: the worker reads it, and who finds nothing is written down as well, without what was looked for', async () => {
    expect((await ask(counter, name, ' ')).status).toBe(400);
    const registrar = await mx.officer('mx.registrar', 'mx-stps', 'registrar');
    await must(ask(registrar, { by: 'document', number: maria.number }, 'preguntan por teléfono'));
    await must(ask(registrar, { by: 'document', number: 'NOBODY-1' }, 'nadie'));
    const looks = await mx.parts.looks.of(file.dossierId as never, 20);
    expect(looks).toContainEqual(
      expect.objectContaining({
        what: 'case',
        caseId: file.caseId,
        role: 'registrar',
        stated: 'preguntan por teléfono',
      }),
    );
    const { rows } = await mx.database.pool.query(
      `SELECT officer, agency, sought, purpose, found FROM searches WHERE officer = 'mx.registrar' ORDER BY id`,
    );
    const by = { officer: 'mx.registrar', agency: 'mx-stps', sought: 'document' };
    expect(rows).toEqual([
      { ...by, purpose: 'preguntan por teléfono', found: 1 },
      { ...by, purpose: 'nadie', found: 0 },
    ]);
    // Whoever supervises goes through the agency's files; a person's whom they look for is theirs no more than anybody's.
    const supervisor = await mx.officer('mx.supervisor', 'mx-stps', 'supervisor');
    await must(ask(supervisor, { by: 'document', number: maria.number }, 'por curiosidad'));
    await must(supervisor.get(`/cases/${file.caseId}`));
    const needed = await mx.database.pool.query(
      `SELECT stated, needed FROM looks WHERE officer = 'mx.supervisor' ORDER BY id`,
    );
    expect(needed.rows).toEqual([
      { stated: 'por curiosidad', needed: false },
      { stated: null, needed: true },
    ]);
    const kept = await mx.database.pool.query<{ all: string }>(
      'SELECT searches::text AS all FROM searches UNION ALL SELECT dossier_number_marks::text FROM dossier_number_marks',
    );
    expect(kept.rows.map((row) => row.all).join()).not.toMatch(/A-?100|NOBODY|Nu|Jos/i);
  });
});

describe('[F35] all that an agency has of whoever stands there', () => {
  const ofThem = (by: Person, dossierId: string) => by.get(`/dossiers/${dossierId}/cases`);

  it('is read by whom their dossier opens to, which is a look at it, and by nobody else', async () => {
    const { caseId, dossierId } = await filed(counter, { ...maria, number: 'E-500', folio: 'F-500' });
    const { certificates } = (await must(counter.get(`/dossiers/${dossierId}`))).body;
    const [certificate] = certificates as readonly { readonly id: string }[];
    const open = { dossierId, certificateId: certificate?.id, hosts: [{ country: 'GT' }], language: 'es' };
    const { body: second } = await must(counter.post('/cases', open));
    const later = await mx.officer('mx.counter.later', 'mx-stps', 'assistant');
    const { body } = await must(ofThem(later, dossierId));
    const items = body['items'] as readonly Record<string, unknown>[];
    expect(numbersIn(items)).toEqual(expect.arrayContaining([caseId, second['caseId']]));
    expect(items[0]).toMatchObject({ kind: 'recognition-request', stage: 'draft' });
    const looks = await mx.parts.looks.of(dossierId as never, 50);
    expect(looks.filter(({ what }) => what === 'dossier')).not.toEqual([]);
    for (const [agency, role] of [
      ['mx-conocer', 'assistant'],
      ['mx-stps', 'reviewer'],
      ['mx-stps', 'auditor'],
    ] as const) {
      const other = await mx.officer(`${agency}.${role}.other`, agency, role);
      expect([role, (await ofThem(other, dossierId)).status]).toEqual([role, 404]);
    }
    await must(counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, doubt));
    expect((await ofThem(later, dossierId)).status).toBe(404);
  });
});

describe('nobody finds', () => {
  it('[R6] somebody who is protected, from the moment at which they are, nor somebody under 18', async () => {
    const who = { ...maria, givenNames: 'Otilia', surnames: ['Canek'], number: 'C-300', folio: 'F-300' };
    const { caseId, dossierId } = await draft(counter);
    await handedIn(mx, counter, caseId);
    const [any] = await found(counter, { by: 'document', number: 'DEMO-0001' });
    expect(any).toMatchObject({ caseId });
    await must(counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, doubt));
    expect(await found(counter, { by: 'document', number: 'DEMO-0001' })).toEqual([]);
    expect(
      numbersIn(await found(counter, { ...name, givenNames: 'Ixchel', surnames: ['Cumes'], birthDate: '1991-05-17' })),
    ).toEqual([]);
    const dossier = demonstrationDossier({ folio: who.folio });
    const identityDocuments = [{ kind: 'passport', country: 'GT', number: who.number }];
    const child = { ...dossier.person, identityDocuments, birthDate: '2012-05-17' };
    await must(counter.post('/dossiers', { ...dossier, person: child }));
    const { rows } = await mx.database.pool.query('SELECT dossier_id FROM dossier_number_marks');
    const { rows: dossiers } = await mx.database.pool.query('SELECT id FROM dossiers');
    expect(new Set(rows.map((row: { dossier_id: string }) => row.dossier_id)).size).toBe(dossiers.length - 1);
  });

  it('[R17] somebody whose key is destroyed, and of their numbers no mark is left', async () => {
    const gone = { ...maria, givenNames: 'Petrona', number: 'D-400', folio: 'F-400' };
    const { caseId, dossierId } = await filed(counter, gone);
    expect(numbersIn(await found(counter, { by: 'folio', folio: 'F-400' }))).toEqual([caseId]);
    await mx.processVault.dossiers.destroyKey(dossierId as never, mx.parts.clock.now());
    expect(await found(counter, { by: 'folio', folio: 'F-400' })).toEqual([]);
    const { rowCount } = await mx.database.pool.query('SELECT FROM dossier_number_marks WHERE dossier_id = $1', [
      dossierId,
    ]);
    expect(rowCount).toBe(0);
  });

  it('[row 26] more than a counter needs: twenty searches in a minute, by whomever they are asked', async () => {
    const curious = await mx.officer('mx.curious', 'mx-stps', 'assistant');
    for (let n = 0; n < 20; n += 1) await must(ask(curious, { by: 'document', number: `X-${n}` }));
    const tooMany = await ask(curious, { by: 'document', number: 'X-20' });
    expect(tooMany).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(tooMany.headers.get('retry-after')).not.toBeNull();
    expect(
      (await ask(await mx.officer('mx.calm', 'mx-stps', 'assistant'), { by: 'document', number: 'X-20' })).status,
    ).toBe(200);
  });
});
