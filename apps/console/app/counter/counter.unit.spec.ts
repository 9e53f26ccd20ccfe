import { NewDossier } from '@puente/contracts/dossier';
import { consoleIn } from '@puente/words/languages';
import type { Typed } from '../act/index.js';
import { dossierBody, typedOf } from './dossier-body.js';
import { faultsIn } from './faults.js';
import { documentKinds } from './lists.js';
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
