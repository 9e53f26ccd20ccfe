import { NewDossier } from '@puente/contracts/dossier';
import { consoleIn, pagesIn } from '@puente/words/languages';
import type { Typed } from '../act/index.js';
import Counter, { action } from '../pages/counter.js';
import CounterDossier, { action as openIn } from '../pages/counter-dossier.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import type { Visit } from '../visit/index.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import { dossierBody, typedOf } from './dossier-body.js';
import { faultsIn } from './faults.js';
import { soughtOf } from './known-before.js';
import { documentKinds } from './lists.js';
import { noPlaces, readPlaces } from './places.js';
import { fieldsIn, stepNames, stepOf } from './steps.js';

const typed: Typed = {
  'person.givenNames': ['Ixchel Demostración'],
  'person.surnames.0': ['Cumes'],
  'person.surnames.1': [''],
  'person.sex': ['F'],
  'person.nationality': ['GT'],
  'person.contact.language': ['es'],
  'certificates.0.standard.country': ['MX'],
  'certificates.0.standard.code': ['EC0586.01'],
  'certificates.0.certifier': ['ECE-00001'],
  'certificates.0.folio': ['DEMO-1'],
  'certificates.0.issuedOn': ['2024-05-06'],
};

const loaded = { lists: {}, key: 'once', isProtected: false };
const row = {
  ...{ caseId: 'GT-26-7K3M9Q-N', kind: 'recognition-review', version: 3, stage: 'host-review', corridor: 'MX-GT' },
  ...{ awaiting: [], allowedActions: [], assignedToMe: false, late: false, why: { by: 'document' } },
};

describe('what is asked at the counter', () => {
  it('is all that opens a dossier, each in one step', () => {
    const asked = stepNames.flatMap((step) => fieldsIn(step).map(({ name }) => name));
    const person = Object.keys(NewDossier.shape.person.shape).filter((name) => name !== 'demonstration');
    const contact = Object.keys(NewDossier.shape.person.shape.contact.shape);
    const expected = [...person.filter((name) => name !== 'contact'), ...contact, 'certificates'];
    expect([...asked].sort()).toEqual([...expected].sort());
    expect(['person.sex', 'person.contact.phone', 'certificates.0.folio'].map(stepOf)).toEqual([...stepNames]);
  });

  it('makes the body that the API takes, also of whoever has no document and no channel, and the other way round', () => {
    const body = NewDossier.parse(dossierBody(typed));
    expect(body.person).toMatchObject({ surnames: ['Cumes'], identityDocuments: [], contact: { channels: [] } });
    const safe = { ...body.person.contact, phone: '+50255550100', channels: [{ channel: 'sms', safe: false }] };
    const certificates = body.certificates.map((one) => ({ ...one, id: '6f0c2c6e-4f3b-4f57-9d43-0c4de60e6f10' }));
    const dossier = { person: { ...body.person, contact: safe }, certificates };
    expect(dossierBody(typedOf(dossier as unknown as Parameters<typeof typedOf>[0]))).toEqual({
      ...body,
      person: dossier.person,
    });
  });

  it.each(['es', 'en'] as const)('says in %s what is wrong on the page on which it was typed', (language) => {
    const words = consoleIn(language);
    const { missing, remedies } = words.counter;
    const wrong = {
      ...{ ...typed, 'person.sex': [''], 'person.contact.phone': ['5555 0100'] },
      ...{ 'person.contact.channels.0.channel': ['e-mail'], 'person.contact.channels.0.safe': ['yes'] },
    };
    expect(faultsIn('identity', wrong, words, language)).toEqual({ 'person.sex': missing });
    const at = 'person.contact.channels.0.channel';
    const both = { 'person.contact.phone': remedies.phone, [at]: remedies.channel };
    expect(faultsIn('contact', wrong, words, language)).toEqual(both);
    const mended = { ...wrong, 'person.contact.phone': ['+50255550100'] };
    expect(faultsIn('contact', mended, words, language)).toEqual({ [at]: remedies.channel });
    expect(faultsIn('certificate', wrong, words, language)).toEqual({});
    expect(faultsIn('certificate', {}, words, language)).toEqual({ certificates: remedies.certificates });
  });
});

describe('the kinds of identity documents', () => {
  it('are called by every name that they have, with the countries where not all call them so', () => {
    const country = (code: string, ...kinds: readonly (readonly [string, string])[]) => ({
      ...{ code, name: { es: `País ${code}` }, demonstration: true, agencies: [] },
      identityDocuments: kinds.map(([kind, name]) => ({ kind, name: { es: name }, number: 'required' as const })),
    });
    const [one, other] = [
      country('AA', ['passport', 'Pasaporte'], ['ce', 'Carné']),
      country('BB', ['passport', 'Pasaporte'], ['ce', 'Cédula'], ['cc', 'Ciudadanía']),
    ];
    expect(documentKinds([one, other], 'en')).toEqual({
      ...{ passport: 'Pasaporte', ce: 'Carné (País AA) / Cédula (País BB)', cc: 'Ciudadanía (País BB)' },
    });
  });
});

describe('whether the person has a case already', () => {
  const known = { 'person.givenNames': ['Ixchel'], 'person.surnames.0': ['Cumes'], 'person.birthDate': ['1991-05-17'] };

  it('is looked for by a document, or a name with the birth date, and by nothing less', () => {
    const { 'person.birthDate': _, ...nameless } = known;
    expect(soughtOf({ ...known, 'person.identityDocuments.0.number': [' 1234 '] })).toEqual({
      ...{ by: 'document', number: '1234' },
    });
    expect(soughtOf(known)).toEqual({
      ...{ by: 'name', givenNames: 'Ixchel', surnames: ['Cumes'], birthDate: '1991-05-17' },
    });
    expect(soughtOf(nameless)).toBeUndefined();
  });

  it('is said before the dossier is opened, with the purpose that the person reads', async () => {
    const given = { outcome: 'said', answer: { items: [], more: false } };
    const whole = { ...typed, ...known, step: ['certificate'] };
    const { answer, sent } = await formPressed(action, { intent: 'next', typed: whole, given, read: { items: [] } });
    expect(sent.map(({ body, path }) => [path, body])).toEqual([
      ['/searches', { purpose: consoleIn('es').counter.searchedFor, who: soughtOf(whole) }],
    ]);
    const html = pageDrawn(Counter, { roles: ['assistant'], loaded, answered: answer as object });
    expect(wordsOf(html)).toContain(consoleIn('es').counter.notKnown);
    const found = { items: [row], more: false };
    const twice = pageDrawn(Counter, {
      roles: ['assistant'],
      loaded,
      answered: { ...(answer as object), known: found },
    });
    expect(wordsOf(twice)).toContain(consoleIn('es').counter.known);
    expect(twice).toContain('href="/expedientes/GT-26-7K3M9Q-N');
  });
});

describe('whoever has no certificate', () => {
  const params = { dossierId: 'd1' };
  const asked = { standard: 'EC0586.01', route: 'paperless', certifier: 'ECE-00001', language: 'es', region: 'MX-CHP' };
  const opened = { outcome: 'said', answer: { caseId: 'MX-26-7K3M9Q-N', kind: 'certification' } };

  it('has a dossier without one, and nothing of what was typed of one', async () => {
    const whole = { ...typed, step: ['certificate'] };
    const { answer } = await formPressed(action, { intent: 'none', typed: whole, read: { items: [] } });
    expect(answer).toMatchObject({ check: { person: { surnames: ['Cumes'] }, certificates: [] } });
    expect(JSON.stringify(answer)).not.toContain('DEMO-1');
  });

  it('is asked in what, and by whom, before anything is opened', async () => {
    const items = [{ id: 'ECE-00001', name: 'Centro Uno' }];
    const press = (more: object) =>
      formPressed(openIn, {
        intent: 'application',
        params,
        typed: { ...asked, ...more },
        read: { items },
        given: opened,
      });
    expect((await press({ standard: '' })).answer).toMatchObject({
      faults: { standard: expect.any(String) as string },
    });
    const { answer, sent } = await press({ certifier: '' });
    expect([answer, sent]).toMatchObject([{ certifiers: { 'ECE-00001': 'Centro Uno' } }, []]);
    const { region, ...said } = asked;
    const done = await press({});
    expect(done.asked).toEqual([['/certifications', { dossierId: 'd1', ...said, region }]]);
    expect((done.answer as Response).headers.get('location')).toBe('/mostrador/d1?tramite=MX-26-7K3M9Q-N');
  });

  it('says what they did before it is filed, where nothing else shows it', () => {
    const { counter } = consoleIn('es');
    const shown = (more: object) =>
      pageDrawn(CounterDossier, {
        roles: ['assistant'],
        loaded: {
          ...{ dossierId: 'd1', certificates: [], documents: [], country: {}, places: {}, offices: {} },
          ...more,
        },
      });
    expect(wordsOf(shown({}))).toContain(counter.task.application);
    expect(shown({})).toContain('name="standard"');
    const draft = shown({ caseId: 'MX-26-7K3M9Q-N', declaresAt: 1 });
    expect(draft).toContain('href="/expedientes/MX-26-7K3M9Q-N/declare-experience?v=1');
    expect(draft).toContain('value="signature"');
  });
});

describe('where somebody files', () => {
  it('is chosen of the regions and municipalities of the country, and of the border offices as which the agency serves', async () => {
    const name = { es: 'Tecún Umán' };
    const side = (id: string) => ({ country: 'GT', municipality: { code: 'GT-1217', name }, agency: { id, name } });
    const offices = [
      { id: 'tecun-uman', name, sides: [side('gt-mintrab')] },
      { id: 'other', name, sides: [side('gt-ngo')] },
    ];
    const tecunUman = { code: 'GT-1217', name: { es: 'Tecún Umán' } };
    const regions = [
      { code: 'GT-12', name: { es: 'San Marcos' }, municipalities: [tecunUman] },
      { code: 'GT-13', name: { es: 'Huehuetenango' }, municipalities: [] },
    ];
    const read = (path: string) =>
      Promise.resolve({
        outcome: 'said',
        answer: path === '/pauses' ? { regions } : { items: [{ borderOffices: offices }] },
      });
    const session = { me: { agency: { id: 'gt-mintrab' } } };
    const visit = { api: { read }, country: 'GT', language: 'en', session } as unknown as Visit;
    expect(await readPlaces(visit)).toEqual({
      places: {
        'GT-12/GT-1217': 'San Marcos: Tecún Umán',
        'GT-12': pagesIn('en').place.whole('San Marcos'),
        'GT-13': 'Huehuetenango',
      },
      offices: { 'tecun-uman': 'Tecún Umán' },
    });
    const down = { ...visit, api: { read: () => Promise.resolve({ outcome: 'down', reason: '' }) } };
    expect(await readPlaces(down as unknown as Visit)).toEqual(noPlaces);
  });

  it('goes with the draft, and is not sent where nobody said it', async () => {
    const pressed = (more: Readonly<Record<string, string>>) =>
      formPressed(openIn, {
        ...{ intent: 'country', params: { dossierId: 'd1' } },
        typed: { certificate: 'c1', country: ['GT'], language: 'es', ...more },
        given: { outcome: 'said', answer: { caseId: 'GT-26-7K3M9Q-N', kind: 'recognition-review' } },
      });
    const body = { dossierId: 'd1', certificateId: 'c1', language: 'es', hosts: [{ country: 'GT' }] };
    expect((await pressed({})).asked).toEqual([['/cases', body]]);
    const office = 'tecun-uman';
    expect((await pressed({ region: 'GT-12', office })).asked).toEqual([
      ['/cases', { ...body, region: 'GT-12', office }],
    ]);
    const within = { region: 'GT-12', municipality: 'GT-1217' };
    expect((await pressed({ region: 'GT-12/GT-1217' })).asked).toEqual([['/cases', { ...body, ...within }]]);
  });
});
