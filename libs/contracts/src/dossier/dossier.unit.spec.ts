import { NewDossier, Person } from './index.js';

const person = {
  givenNames: 'Demostración María de los Ángeles',
  surnames: ['Ejemplo', 'Ñandú'],
  birthDate: '1990-02-28',
  sex: 'X',
  nationality: 'GT',
  identityDocuments: [{ kind: 'none', country: 'GT' }],
  contact: { phone: '+50255550100', channels: [{ channel: 'sms', safe: true }], language: 'es' },
  demonstration: true,
};

const faultsOf = (value: unknown) => Person.safeParse(value).error?.issues.map((issue) => issue.path.join('.'));

describe('a person', () => {
  it('may have accents, particles, one surname or none, and no identity document', () => {
    expect(Person.parse(person)).toEqual(person);
    expect(Person.parse({ ...person, surnames: [] }).surnames).toEqual([]);
  });

  it.each([
    ['givenNames', { ...person, givenNames: 'Ana\r\nSet-Cookie: x' }],
    ['birthDate', { ...person, birthDate: '1990-02-30' }],
    ['sex', { ...person, sex: 'f' }],
    ['nationality', { ...person, nationality: 'gt' }],
    ['contact.phone', { ...person, contact: { ...person.contact, phone: '5555 0100' } }],
    [
      'contact.channels.0.channel',
      { ...person, contact: { ...person.contact, channels: [{ channel: 'e-mail', safe: true }] } },
    ],
    ['', { ...person, owner: 'somebody' }],
  ])('has its fault named: %s', (field, value) => expect(faultsOf(value)).toEqual([field]));
});

describe('a new dossier', () => {
  it('gives no ids: those are the node’s', () => {
    const certificate = {
      standard: { country: 'MX', code: 'EC0586.01' },
      certifier: 'ECE-00001',
      folio: 'DEMO-1',
      issuedOn: '2024-05-06',
    };
    expect(NewDossier.safeParse({ person, certificates: [certificate] }).success).toBe(true);
    expect(NewDossier.safeParse({ person, certificates: [{ ...certificate, id: crypto.randomUUID() }] }).success).toBe(
      false,
    );
  });
});
