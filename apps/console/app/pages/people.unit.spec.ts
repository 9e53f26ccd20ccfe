import { Finding, Matches } from '@puente/contracts/answers/agency';
import { DossierFiles, DossierView } from '@puente/contracts/answers/cases';
import { consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import AgeInDoubt, { action as doubtAge, loader as readAge } from './age-in-doubt.js';
import MatchPage, { action as sayMatch, loader as readMatch } from './match.js';
import MatchesPage, { action as lookForMatches } from './matches.js';
import PersonPage from './person.js';

const [dossierId, otherId] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
const at = '2026-11-20T15:00:00.000Z';
const languages = ['es', 'en'] as const;

/** What a page reads, by whoever has that role, where the node answers so by each path. */
async function loaded(
  loader: (args: LoaderFunctionArgs) => unknown,
  role: string,
  read: (path: string) => object,
  query = '',
) {
  const context = new RouterContextProvider();
  const api = { read: (path: string) => Promise.resolve(read(path)) };
  context.set(visitContext, { api, path: '/', session: { me: { roles: [role] } } } as unknown as Visit);
  const request = new Request(`http://console.example/${query}`);
  return (await loader({
    context,
    request,
    params: { dossierId, otherId },
  } as unknown as LoaderFunctionArgs)) as object;
}
const refused = (status: number) => ({ outcome: 'refused', problem: { status, code: 'NOT_FOUND', errors: [] } });
const said = (answer: object) => ({ outcome: 'said', answer });

describe('the page of a person', () => {
  const dossier = DossierView.parse({
    ...{ id: dossierId, warnings: ['IDENTITY_DOCUMENT_CHECKSUM'] },
    person: {
      ...{ givenNames: 'Ixchel', surnames: ['Cumes <b>'], birthDate: '1991-05-17', sex: 'F', nationality: 'GT' },
      ...{ identityDocuments: [{ kind: 'passport', country: 'GT', number: 'DEMO-17' }] },
      contact: { phone: '+50255550100', channels: [{ channel: 'sms', safe: true }], language: 'es' },
    },
    certificates: [
      {
        ...{ id: dossierId, standard: { country: 'MX', code: 'EC0586.01' }, certifier: 'ECE-00001' },
        ...{ folio: 'F-17', issuedOn: '2024-08-20' },
      },
    ],
    documents: [
      {
        ...{ id: otherId, kind: 'certificate', mediaType: 'application/pdf', sha256: 'ab'.repeat(32) },
        ...{ size: 2000, addedAt: at },
      },
    ],
    retention: { state: 'kept', words: { es: 'Diez años', en: 'Ten years' }, demonstration: true },
  });
  const item = (caseId: string, kind: string, stage: string) => ({
    ...{ caseId, kind, stage, version: 3, corridor: 'MX-GT', awaiting: [], allowedActions: [] },
    ...{ assignedToMe: false, late: false },
  });
  const { items } = DossierFiles.parse({
    items: [
      item('GT-26-9TEYET-H', 'credential', 'active'),
      item('GT-26-7K3M9Q-N', 'recognition-review', 'host-review'),
    ],
  });
  const named = { GT: 'Guatemala' };
  const lists = { country: named, nationality: named, kind: { passport: 'Pasaporte' } };
  const drawn = (language: (typeof languages)[number], roles: readonly string[], files = items) =>
    pageDrawn(PersonPage, { language, roles, loaded: { dossier, files, lists, now: Date.parse(at) } });

  it.each(languages)('lists in %s their cases, credentials, certificates and papers', (language) => {
    const { person } = consoleIn(language);
    const html = drawn(language, ['reviewer']);
    const part = (id: string) => html.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '';
    expect(part('files')).toContain('GT-26-7K3M9Q-N');
    expect(part('files')).not.toContain('GT-26-9TEYET-H');
    expect(part('credentials')).toContain('GT-26-9TEYET-H');
    for (const told of ['EC0586.01', 'F-17', 'ECE-00001']) expect(part('certificates')).toContain(told);
    expect(part('documents')).toContain(`/documentos/${otherId}`);
    expect(part('kept')).toContain(language === 'es' ? 'Diez años' : 'Ten years');
    for (const told of [person.isLook, person.warned, person.looksWhose, 'Ixchel Cumes &lt;b&gt;', 'DEMO-17'])
      expect(html).toContain(told);
    for (const told of ['Guatemala', 'Pasaporte']) expect(part('who')).toContain(told);
    const nothing = wordsOf(drawn(language, ['reviewer'], []));
    for (const told of [person.noFiles, person.noCredentials]) expect(nothing).toContain(told);
  });

  it('offers each role what is theirs, and who looked to auditors alone', () => {
    const counters = [`/mostrador/${dossierId}`, `/personas/${dossierId}/anteriores`];
    const ways = (role: string) => [...drawn('es', [role]).matchAll(/<a href="([^"]+)"/g)].map(([, to]) => to);
    expect(ways('assistant')).toEqual(expect.arrayContaining([...counters, `/personas/${dossierId}/edad`]));
    expect(ways('registrar')).toContain(`/personas/${dossierId}/edad`);
    for (const way of [...counters, `/personas/${dossierId}/edad`]) expect(ways('reviewer')).not.toContain(way);
    expect(ways('auditor')).toContain('/expedientes/GT-26-9TEYET-H/miradas');
    expect(ways('supervisor').filter((way) => way?.endsWith('miradas'))).toEqual([]);
  });
});

describe('[F49] an officer who doubts that somebody is of age', () => {
  const typed = { 'reasons.es': 'Parece menor' };
  const path = `/dossiers/${dossierId}/flag-age-in-doubt`;
  const pressed = (given: Partial<Parameters<typeof formPressed>[1]>) =>
    formPressed(doubtAge, { params: { dossierId }, typed, ...given });
  const asked = { key: 'once', name: 'Ixchel Cumes' };

  it.each(languages)('reads in %s what follows before it is said, and confirms it', async (language) => {
    const { age } = consoleIn(language);
    const html = pageDrawn(AgeInDoubt, { language, loaded: { dossierId, asked } });
    for (const told of [age.what, ...age.follows, 'Ixchel Cumes']) expect(html).toContain(told);
    const { answer, sent } = await pressed({ intent: 'check' });
    expect(sent).toEqual([]);
    const check = pageDrawn(AgeInDoubt, { language, loaded: { dossierId, asked }, answered: answer as object });
    expect(check).toContain(consoleIn(language).act.confirm(age.confirm));
    expect(check).toContain('Parece menor');
  });

  it.each(languages)('is told in %s that it stopped, and what to say to the person', (language) => {
    const { age } = consoleIn(language);
    const html = pageDrawn(AgeInDoubt, { language, loaded: { dossierId } });
    for (const told of [age.done, age.sayThis, age.toThePerson]) expect(html).toContain(told);
    expect(html).not.toContain('<form');
  });

  it('says it to the node once it is confirmed, and goes on to where nothing of the person is read', async () => {
    const { answer, sent } = await pressed({ put: said({ warnings: [] }) });
    expect(sent).toEqual([{ method: 'PUT', path, body: { reasons: { es: 'Parece menor' } } }]);
    expect((answer as Response).headers.get('location')).toBe(`/personas/${dossierId}/edad?hecho=`);
    const reads: string[] = [];
    const read = (to: string) => (reads.push(to), refused(404));
    expect(await loaded(readAge, 'assistant', read, '?hecho=')).toEqual({ dossierId });
    expect(reads).toEqual([]);
  });

  it('is told that it counted where the answer was lost and the dossier is closed, and else confirms it again', async () => {
    const down = { outcome: 'down', reason: 'away' };
    const counted = await pressed({ put: down, read: refused(404) });
    expect((counted.answer as Response).headers.get('location')).toBe(`/personas/${dossierId}/edad?hecho=`);
    const open = await pressed({ put: down, read: { id: dossierId } });
    expect(open.answer).toMatchObject({
      unknown: { key: 'once' },
      check: { reasons: { es: 'Parece menor' } },
    });
  });

  it('has one of the roles that may', async () => {
    const read = () => said({});
    await expect(loaded(readAge, 'reviewer', read)).rejects.toMatchObject({ init: { status: 403 } });
  });
});

describe('[F61] whether two dossiers are one person’s', () => {
  const alike = { score: 0.934, givenNames: 1, surnames: 0.87, birthDate: 'same', sameDocument: true };
  const { items } = Matches.parse({ items: [{ dossierId: otherId, ...alike }] });

  it.each(languages)(
    'is looked for with a purpose, and shows in %s how alike they are and no name',
    async (language) => {
      const { find, matches } = consoleIn(language);
      const nothing = await formPressed(lookForMatches, { params: { dossierId }, typed: { purpose: ' ' } });
      expect(nothing.answer).toMatchObject({ faults: { purpose: consoleIn('es').find.missing } });
      const asked: string[] = [];
      const read = (path: string) => (asked.push(path), { items });
      const { answer } = await formPressed(lookForMatches, {
        params: { dossierId },
        typed: { purpose: 'apertura' },
        read,
      });
      expect(asked).toEqual([`/dossiers/${dossierId}/matches?purpose=apertura`]);
      const html = pageDrawn(MatchesPage, {
        ...{ language, loaded: { dossierId, name: 'Ixchel' }, answered: answer as object },
      });
      for (const told of [matches.one(1, 93), matches.alike(100, 87), matches.birthDate.same, matches.sameDocument])
        expect(html).toContain(told);
      expect(html).toContain(`/personas/${dossierId}/anteriores/${otherId}`);
      const none = pageDrawn(MatchesPage, { language, loaded: { dossierId, name: 'x' }, answered: { found: [] } });
      for (const told of [matches.none, find.search]) expect(none).toContain(told);
    },
  );

  const finding = (more: object = {}) =>
    Finding.parse({ dossierId, otherId, finding: 'same-person', opened: false, ...more });
  const shown = (role: string, stands: object | undefined, language: (typeof languages)[number] = 'es') => {
    const page = { dossierId, otherId, name: 'Ixchel', key: 'once', ...(stands && { finding: stands }) };
    return pageDrawn(MatchPage, { language, roles: [role], loaded: page });
  };

  it.each(languages)('is said in %s by whoever stands with the person, and confirmed by somebody else', (language) => {
    const { matches } = consoleIn(language);
    const first = shown('assistant', undefined, language);
    for (const told of [matches.whenYouSay, 'name="finding"', 'name="purpose"']) expect(first).toContain(told);
    const after = shown('assistant', finding(), language);
    for (const told of [matches.findings['same-person'], matches.second]) expect(after).toContain(told);
    const second = shown('registrar', finding(), language);
    for (const told of [matches.whenYouConfirm, `/personas/${dossierId}"`]) expect(second).toContain(told);
    expect(second).not.toContain('name="finding"');
    // Somebody else has nothing to confirm where they are two people, or where it is over.
    for (const stands of [finding({ finding: 'another-person' }), finding({ answered: { by: 'worker', at } })])
      expect(shown('registrar', stands, language)).not.toContain('<form');
  });

  it('says what the person answered, in their words, and opens what they had handed in only where it is theirs', () => {
    const { matches } = consoleIn('es');
    const no = shown('assistant', finding({ answered: { by: 'worker', at, reason: 'No fui yo <b>' } }));
    expect(no).toContain('No fui yo &lt;b&gt;');
    expect(no).not.toContain(`href="/personas/${otherId}"`);
    expect(no).not.toContain('<form');
    const yes = shown('assistant', finding({ opened: true, answered: { by: 'officer', at } }));
    expect(yes).toContain(`href="/personas/${otherId}"`);
    expect(yes).toContain(matches.openOther);
  });

  it('is read with the dossier, and is new to an assistant alone where nobody said anything', async () => {
    const person = { givenNames: 'Ixchel', surnames: [] };
    const read = (path: string) => (path.includes('/matches/') ? refused(404) : said({ person }));
    expect(await loaded(readMatch, 'assistant', read)).toMatchObject({ dossierId, otherId, name: 'Ixchel' });
    await expect(loaded(readMatch, 'registrar', read)).rejects.toMatchObject({ init: { status: 404 } });
  });

  it('is sent to the node as it was said', async () => {
    const params = { dossierId, otherId };
    const typed = { purpose: 'Vi el pasaporte' };
    const { sent } = await formPressed(sayMatch, { params, typed });
    expect(sent).toEqual([
      { method: 'PUT', path: `/dossiers/${dossierId}/matches/${otherId}/confirmation`, body: typed },
    ]);
  });
});
