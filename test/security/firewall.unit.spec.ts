import { eventTypes } from '@puente/contracts/events';
import { staffRoles } from '@puente/domain/kernel';
import { laws, rolesFor } from '@puente/domain/laws';
import { grants } from '@puente/persistence/roles';
import { document } from '../architecture/sources.js';
import type { Schema } from './personal-data/personal-fields.js';
import { isOpen, personalFields } from './personal-data/personal-fields.js';

interface Access {
  readonly staff?: readonly string[];
  readonly worker?: true;
  readonly session?: string;
  readonly verifier?: string;
}
interface Operation {
  readonly 'x-access'?: Access;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}
const api = JSON.parse(document('docs/api/openapi.json')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ call: `${method.toUpperCase()} ${path}`, operation })),
);

/** Everybody of the named agencies; there is nobody else of any staff. */
const agencies = [
  ...['assistant', 'defender', 'registrar', 'verifier', 'assessor', 'reviewer', 'approver', 'adviser'],
  ...['appeals-officer', 'protection-officer', 'delegate', 'supervisor', 'auditor', 'operator', 'integrity-officer'],
];
/** Of those, who never reads the data of a person: they run the system, or agree on rules. */
const neverOfPeople = ['operator', 'delegate', 'adviser'];
/** But with the worker’s own mandate, in a paper that a file of theirs names (R12); and whoever runs the system not even so. */
const byMandate: ReadonlySet<string> = new Set([
  'GET /documents/{documentId}',
  'GET /documents/{documentId}/thumbnail',
]);

/** Who reads it: `agencies` and the worker; nobody but the worker; or everybody, and then why that is nobody's data. */
type Readers = 'agencies' | 'worker' | { readonly everybody: string };

/** Every answer in which a field of a person can stand, and every one that is a file or a form of its own. */
const answersOfPeople: Readonly<Record<string, Readers>> = {
  'GET /dossiers/{dossierId}': 'agencies',
  'GET /dossiers/{dossierId}/matches': 'agencies',
  'GET /documents/{documentId}': 'agencies',
  'GET /documents/{documentId}/thumbnail': 'agencies',
  // That a birth date is the same, of files of the asking agency.
  'POST /searches': 'agencies',
  'GET /corrections/{caseId}': 'agencies',
  // With the worker's consent, until their day.
  'GET /legal-aid/{caseId}/appeal-pack': 'agencies',
  'GET /status/legal-aid/appeal-pack': 'worker',
  'GET /legal-aid/{caseId}/shared': 'agencies',
  'GET /bulk-issues/{caseId}/refused.csv': 'agencies',
  'GET /status/credentials/{number}/{form}': 'agencies',
  'POST /status/credentials/{number}/backup': 'worker',
  // A journal has no data of the person, but it is bytes to whoever reads the document.
  'GET /audits/cases/{caseId}/journal': 'agencies',
  // The number of a version, as a stream.
  'GET /status/events': 'worker',
  'POST /status/archive': 'worker',
  'POST /shares/open': { everybody: 'who has the link that the worker made, and only what the worker chose' },
  'GET /corruption-reports/{caseId}/pictures/{picture}': 'agencies',
  'GET /corruption-reports/{caseId}/export': 'agencies',
  'POST /references/read': { everybody: 'whom the worker named, by the code that was sent to them' },
  'POST /source-questions/read': {
    everybody:
      'the certifier, by the code sent to where the register names it: what the certificate that it issued says',
  },
  'GET /statistics': { everybody: 'counts, no cell below five' },
  'GET /statistics.csv': { everybody: 'counts, no cell below five' },
  'GET /countries': { everybody: 'which kinds of document there are' },
  'GET /trust-list': { everybody: 'keys' },
  'GET /status-lists/{list}': { everybody: 'bits without names' },
  'GET /status-lists/{list}/tokens': { everybody: 'bits without names' },
  'GET /log/checkpoint': { everybody: 'how many entries there are, and a hash' },
  'GET /log/witnessed/{country}': { everybody: 'the same of another country' },
  'GET /log/tile/{level}/{first}': { everybody: 'hashes of hashes of entries, each with a random id in it' },
  'GET /log/tile/{level}/{first}/{second}': { everybody: 'the same' },
  'GET /log/tile/{level}/{first}/{second}/{third}': { everybody: 'the same' },
};

/** What happened to somebody's file, by whom and who could have been drawn: read through the law's own table (R18). */
const journals: Readonly<Record<string, Readers>> = {
  'GET /draws/{day}': 'agencies',
  'GET /integrity-events/{caseId}': 'agencies',
  'GET /data-breaches/{caseId}': 'agencies',
};
/** Every answer with a part that its schema leaves open. */
const openAnswers: Readonly<Record<string, Readers>> = {
  'GET /cases/{caseId}': 'agencies',
  // What an entry changed in that file, cut to its reader by the same table.
  'GET /cases/{caseId}/journal': 'agencies',
  'GET /status/proof': 'worker',
  'GET /.well-known/did.json': { everybody: 'keys' },
  'GET /trust-list.json': { everybody: 'keys' },
  'GET /.well-known/openid-credential-issuer': { everybody: 'addresses' },
  'GET /.well-known/oauth-authorization-server': { everybody: 'addresses' },
};
/** Rules that a committee writes: about no person. */
const aboutRules = /^\w+ \/(?:rule-changes|rules\/agreements)(\/|$)/;

const found = (test: (operation: Operation) => boolean): readonly string[] =>
  operations.filter(({ operation }) => test(operation)).map(({ call }) => call);
const answered = ({ responses }: Operation) =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.entries(content ?? {}));
const { schemas } = api.components;

describe('[F67] the firewall from migration enforcement', () => {
  it('is a list of roles that names none, and whoever adds one finds this test', () => {
    expect([...staffRoles].sort()).toEqual([...agencies].sort());
    expect(staffRoles.filter((role) => /migra|enforce|border|polic|deport|custom|prosecut/.test(role))).toEqual([]);
  });

  it('lets no route be called by any other: staff of those roles, the worker, or a checker who is shown a credential', () => {
    const callers = operations.map(({ operation }) => operation['x-access'] ?? {});
    const kinds = new Set(callers.flatMap((access) => Object.keys(access)));
    expect([...kinds].sort()).toEqual(['session', 'staff', 'verifier', 'worker']);
    expect(callers.flatMap(({ staff = [] }) => staff).filter((role) => !agencies.includes(role))).toEqual([]);
  });

  it('lets no command be given by any other', () => {
    const known = [...agencies, 'worker', 'co-signer', 'certifier', 'reporter', 'country', 'clock', 'effect'];
    const types = Object.values(laws).flatMap(({ commands }) => commands.map(({ type }) => type));
    for (const type of types) expect([...rolesFor(type)].filter((role) => !known.includes(role))).toEqual([]);
  });

  it('knows every answer in which a person’s data can stand, and every export', () => {
    const withFields = (operation: Operation): boolean =>
      answered(operation).some(
        ([type, { schema }]) => !/json$/.test(type) || personalFields(schema, schemas).length > 0,
      );
    expect([...found(withFields)].sort()).toEqual(Object.keys(answersOfPeople).sort());
    const withOpen = (operation: Operation): boolean =>
      answered(operation).some(([type, { schema }]) => /json$/.test(type) && isOpen(schema, schemas));
    const open = found(withOpen).filter((call) => !aboutRules.test(call) && !(call in answersOfPeople));
    expect([...open].sort()).toEqual(Object.keys(openAnswers).sort());
  });

  it.each(Object.entries({ ...answersOfPeople, ...journals, ...openAnswers }))(
    'gives %s to nobody outside',
    (call, readers) => {
      const { staff, worker, session, verifier } =
        operations.find((one) => one.call === call)?.operation['x-access'] ?? {};
      const isPublic = staff === undefined && worker === undefined && session === undefined;
      expect(verifier).toBeUndefined();
      expect(isPublic).toBe(typeof readers === 'object');
      if (readers === 'worker') expect(staff).toBeUndefined();
      const never = byMandate.has(call) ? ['operator'] : neverOfPeople;
      if (call in answersOfPeople) expect((staff ?? []).filter((role) => never.includes(role))).toEqual([]);
    },
  );

  it('sends the data of people in these events only, which nobody but a party can open', () => {
    const schemaOf = (type: string): Schema =>
      JSON.parse(document(`libs/contracts/schemas/org.puente.${type}.v1.json`)) as Schema;
    const ofPeople = eventTypes.filter((type) => personalFields(schemaOf(type), {}).length > 0);
    expect([...ofPeople].sort()).toEqual([
      ...['dossier.corrected', 'submission.document', 'submission.filed'],
      ...['verification.completed', 'verification.document'],
    ]);
  });

  it('lets neither who runs the node nor who counts read what is sealed of a person', () => {
    const sealed = [
      'dossiers',
      'documents',
      'credential_records',
      'messages',
      'reference_contacts',
      'sealed_words',
      'source_questions',
    ];
    const readers = grants
      .filter(({ on, read }) => sealed.includes(on) && read !== undefined)
      .flatMap(({ to }) => [...to]);
    expect([...new Set(readers)].sort()).toEqual(['api', 'keeper', 'relay', 'worker']);
  });
});
