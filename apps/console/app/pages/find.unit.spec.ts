import { FoundFiles } from '@puente/contracts/answers/cases';
import { consoleIn } from '@puente/words/languages';
import { boxOf, soughtIn } from '../find/index.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import Find from './find.js';

const { find } = consoleIn('es');
const sought = (typed: Readonly<Record<string, string>>) =>
  soughtIn(Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])), consoleIn('es'));
const purpose = 'está en el mostrador';

describe('what is looked for', () => {
  it('is one thing at a time, of which nothing is missing, and why', () => {
    expect(sought({ purpose, number: ' A-1 ', folio: '' })).toEqual({
      body: { purpose, who: { by: 'document', number: 'A-1' } },
    });
    const named = { givenNames: 'Ixchel', surnames: 'Cumes Xicay', birthDate: '1991-05-17' };
    expect(sought({ purpose, ...named })).toEqual({
      body: { purpose, who: { by: 'name', ...named, surnames: ['Cumes Xicay'] } },
    });
    expect(sought({ purpose, ...named, birthDate: '' })).toEqual({ faults: { birthDate: find.missing } });
    expect(sought({ purpose, number: 'A-1', folio: 'F-1' })).toEqual({ faults: { folio: find.onlyOne } });
    expect(sought({ number: 'A-1' })).toEqual({ faults: { purpose: find.missing } });
    expect(sought({})).toEqual({ faults: { purpose: find.missing, number: find.nothingTyped } });
  });

  it('is called on the form as the API calls it', () => {
    expect(['purpose', 'who.number', 'who.surnames.0'].map(boxOf)).toEqual(['purpose', 'number', 'surnames']);
  });
});

const row = {
  ...{ caseId: 'GT-26-7K3M9Q-N', kind: 'recognition-review', version: 3, stage: 'host-review', corridor: 'MX-GT' },
  ...{ awaiting: ['reviewer'], allowedActions: [], assignedToMe: false, late: false },
};
const found = FoundFiles.parse({
  items: [
    { ...row, why: { by: 'document' } },
    { ...row, caseId: 'GT-26-9TEYET-H', why: { by: 'name', score: 0.93, birthDate: 'day-and-month-exchanged' } },
  ],
  more: true,
});
const loaded = { typed: '', fault: false, key: 'once' };

describe('the page on which files are found', () => {
  it.each(['es', 'en'] as const)('says in %s why each is there, and that it was written down', (language) => {
    const words = consoleIn(language).find;
    const answered = { typed: { purpose: [purpose], number: ['A-1'] }, found, now: 0 };
    const html = pageDrawn(Find, { language, loaded, answered });
    const shown = wordsOf(html);
    for (const told of [
      words.found(2),
      words.recorded,
      words.more,
      words.because.document,
      words.because.name(93, false),
    ])
      expect(shown).toContain(told);
    expect(html).toContain('href="/expedientes/GT-26-7K3M9Q-N');
    expect(html).toContain('value="A-1"');
  });

  it('says what cannot be found, before anybody looks, and when nothing was found', () => {
    expect(wordsOf(pageDrawn(Find, { loaded }))).toContain(find.personHint);
    const nobody = { typed: {}, found: { items: [], more: false }, now: 0 };
    expect(wordsOf(pageDrawn(Find, { loaded, answered: nobody }))).toContain(find.nobody);
  });

  it('puts nothing that was typed into an address, and says what is wrong at its box', () => {
    const html = pageDrawn(Find, {
      loaded,
      answered: { typed: { givenNames: ['"><script>'] }, faults: { birthDate: find.missing } },
    });
    expect(html).toContain('action="/buscar" method="post"');
    expect(html).toContain('id="birthDate-fault"');
    expect(html).not.toContain('<script>');
    expect(html).not.toMatch(/(href|action)="[^"]*script/);
  });
});
