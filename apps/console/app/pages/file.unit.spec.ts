import { CaseView } from '@puente/contracts/answers/cases';
import type { Instant } from '@puente/domain/kernel';
import type { ConsoleLanguage } from '@puente/words/languages';
import { answersIn, consoleIn } from '@puente/words/languages';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import type { HistoryPart, Note } from '../file/index.js';
import { notesIn, relatedIn } from '../file/index.js';
import type { Visit } from '../visit/index.js';
import { VisitProvider } from '../visit/index.js';
import { ColleaguesContext, colleaguesIn } from '../colleagues/index.js';
import FilePage from './file.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const whole = CaseView.parse({
  ...{ caseId: 'GT-26-7K3M9Q-N', kind: 'recognition-request', version: 3, stage: 'submitted' },
  file: { kind: 'recognition-request', stage: 'submitted', notices: [] },
  allowedActions: ['print-code', 'record-service-by-hand', 'acknowledge'],
});
const part = { ...whole, part: 'counter' as const, allowedActions: ['print-code', 'record-service-by-hand'] };

function page(
  view: typeof whole,
  language: ConsoleLanguage = 'es',
  regions: readonly object[] = [],
  part?: HistoryPart,
  notes: readonly Note[] = [],
  names: Readonly<Record<string, string>> = {},
): string {
  const visit = { language, country: 'MX' } as Visit;
  const items = Object.entries(names).map(([id, name]) => ({ id, agency: 'gt-mintrab' as never, name }));
  const children = React.createElement(
    ColleaguesContext,
    { value: colleaguesIn({ items }) },
    React.createElement(FilePage),
  );
  const Component = () => React.createElement(VisitProvider, { visit, children });
  const Stub = createRoutesStub([{ id: 'file', path: '/', Component, loader: () => undefined }]);
  const loaderData = {
    file: { view, name: 'Ixchel Cumes', notes, queue: 'mine', done: false, regions, ...(part && { part }) },
  };
  return renderToStaticMarkup(React.createElement(Stub, { initialEntries: ['/'], hydrationData: { loaderData } }));
}

describe('the page of a file', () => {
  it('names in its head whose case it is', () => {
    expect(page(whole)).toMatch(/<h1[^>]*>[^<]*<\/h1><p><b>Ixchel Cumes · <\/b>/);
  });

  it.each(['es', 'en'] as const)(
    '[R18] says in %s to a counter that did not file it who reads the rest',
    (language) => {
      const { counterPart, documents, units, waiting } = consoleIn(language).file;
      const shown = page(part, language);
      expect(shown).toContain(counterPart);
      // Nothing is announced that is not there.
      for (const heading of [documents, units, waiting]) expect(shown).not.toContain(`>${heading}<`);
      expect(shown).toContain('/print-code');
      expect(shown).toContain('/record-service-by-hand');
    },
  );

  it('says what a professional body was asked and what it answered, or that it said nothing', () => {
    const asked = { body: 'gt-colegio', question: { es: '¿Basta la práctica?' }, units: ['U-1'] };
    const opinion = {
      units: [],
      reasons: { es: 'Falta práctica' },
      by: 'gt.adviser.1',
      at: '2026-11-20T15:00:00.000Z',
    };
    const consultations = [
      { ...asked, state: 'answered', opinion },
      { ...asked, state: 'no-objection' },
    ];
    const shown = page({ ...whole, file: { ...whole.file, consultations } });
    for (const told of ['¿Basta la práctica?', 'Falta práctica', 'no dijo nada']) expect(shown).toContain(told);
  });

  it('says to whoever approves an emergency what kind it is and where it applies', () => {
    const named = [{ code: 'GT-01', name: { es: 'Guatemala' } }];
    const file = { kind: 'force-majeure', stage: 'proposed', reason: 'flood', regions: ['GT-01', 'GT-09'] };
    const view = { ...whole, kind: 'force-majeure' as const, file: file as unknown as typeof whole.file };
    const shown = page(view, 'es', named);
    for (const told of [answersIn('es').clock.emergencies.flood, 'Guatemala', 'GT-09']) expect(shown).toContain(told);
    const everywhere = { ...view, file: { ...view.file, regions: 'all' } };
    expect(page(everywhere, 'es', named)).toContain(consoleIn('es').pauses.everywhere);
  });

  it('shows whoever answers for a group that waits longer, or judges it, the figures', () => {
    const found = {
      ...{ by: 'sex', group: 'F', measure: 'time', where: 'recognition-request/submitted', ofGroup: 21.5, ofRest: 4 },
      ...{ groupSize: 12, restSize: 40, groupPeople: 12, restPeople: 40, difference: 17.5, interval: [9, 26] },
    };
    const file = { kind: 'unequal-treatment', stage: 'raised', found } as unknown as typeof whole.file;
    const shown = page({ ...whole, kind: 'unequal-treatment' as const, file });
    const { unequal } = consoleIn('es');
    for (const told of ['21,5', '17,5', unequal.interval('9', '26'), unequal.findings.worse])
      expect(shown).toContain(told);
  });

  it('says nothing of it to whoever reads all of the file', () => {
    expect(page(whole)).not.toContain(consoleIn('es').file.counterPart);
  });

  const at = '2026-11-20T15:00:00.000Z';
  const told = (what: string, args = {}) => ({ at, country: 'MX', what, args });
  const status = {
    ...{ caseId: whole.caseId, home: 'MX', host: 'GT', serverTime: at, timeZone: 'America/Mexico_City' },
    ...{ names: { countries: {}, agencies: {}, standards: {}, units: {} } },
    timeline: [told('submitted'), told('notice-served', { on: '2026-11-21' }), told('acknowledged')],
  } as unknown as NonNullable<typeof whole.status>;

  it.each(['es', 'en'] as const)('shows in %s one part of its history, with the way to the others', (language) => {
    const { historyPart } = consoleIn(language).file;
    const timeline = (html: string) => html.slice(html.indexOf('<ol class="timeline"')).split('</ol>', 1)[0] ?? '';
    const all = page({ ...whole, status }, language);
    expect(timeline(all).match(/<li/g)).toHaveLength(3);
    expect(all).toContain(`?cola=mine&amp;historia=avisos#history">${historyPart.avisos} (`);
    // What nothing is in is not offered.
    expect(all).not.toContain('historia=documentos');
    const decisions = page({ ...whole, status }, language, [], 'decisiones');
    expect(timeline(decisions).match(/<li/g)).toHaveLength(1);
    expect(decisions).toMatch(/historia=decisiones#history" aria-current="true"/);
  });

  it.each(['es', 'en'] as const)('says in %s what the person was sent, and whether it reached them', (language) => {
    const words = consoleIn(language).file;
    const notice = (id: string, more: object) => ({ id, subject: 'acknowledged', raisedAt: at, ...more });
    const service = { channel: 'sms', attempts: 1, deliveredAt: at, servedOn: '2026-11-21' };
    const notices = [
      ...[notice('n1', { service }), notice('n2', { handed: { channel: 'portal', round: 1, at } })],
      notice('n3', { subject: 'of-another-version' }),
    ];
    const shown = page({ ...whole, file: { ...whole.file, notices } }, language);
    for (const said of [words.messages(3), words.handed(words.channels.portal), words.notReached(0), whole.caseId])
      expect(shown).toContain(said);
    expect(shown).toContain(words.served(words.channels.sms, language === 'es' ? '21 de noviembre' : '21 November'));
    expect(shown).toContain('of-another-version');
  });

  it.each(['es', 'en'] as const)(
    'shows in %s what its officers noted, newest first, and where to note more',
    (language) => {
      const words = consoleIn(language).file;
      const entry = (seq: number, type: string, text: string) => ({
        ...{ seq, type, at: `2026-11-20T1${String(seq)}:00:00.000Z` as Instant, hash: 'a1' },
        ...{ event: { type, text }, actor: { kind: 'officer', id: 'gt.r1', agency: 'gt-mintrab' } },
      });
      const notes = notesIn([
        entry(1, 'note-added', 'Llamó'),
        entry(2, 'acknowledged', 'x'),
        entry(3, 'note-added', '<b>'),
      ]);
      expect(notes.map(({ seq, text }) => [seq, text])).toEqual([
        [3, '<b>'],
        [1, 'Llamó'],
      ]);
      const view = { ...whole, lastHere: '2026-11-20T12:00:00.000Z' as Instant, allowedActions: ['add-note'] };
      const section = (html: string) => html.split('aria-labelledby="notes"')[1]?.split('</section>')[0] ?? '';
      const shown = section(page(view, language, [], undefined, notes));
      for (const told of [words.notes(2), words.notesHint, 'gt.r1, gt-mintrab', 'Llamó', '&lt;b&gt;'])
        expect(shown).toContain(told);
      const named = page(view, language, [], undefined, notes, { 'gt.r1': 'Ana López' });
      expect(named).toContain('<b>Ana López, gt-mintrab</b>');
      expect(named).not.toContain('gt.r1');
      expect(shown.split(`<mark>${words.isNew}</mark>`)).toHaveLength(2);
      expect(shown).toContain(`href="/expedientes/${whole.caseId}/add-note?v=3&amp;cola=mine" data-key="n"`);
      // Whom the law lets write none reads what there is, and where there is none, nothing is announced.
      expect(section(page(whole, language, [], undefined, notes))).not.toContain('add-note');
      expect(section(page(whole, language))).toBe('');
    },
  );

  it('leads to the files that it names, each once, and not to itself', () => {
    const appeal = 'GT-26-9TEYET-H';
    const file = {
      ...{ about: appeal, again: { deep: [appeal] }, number: 'EC-0586', own: whole.caseId },
      cases: [{ caseId: 'GT-26-KGGZWS-1' }],
    };
    expect(relatedIn(file, whole.caseId)).toEqual([
      { number: appeal, as: 'about' },
      { number: 'GT-26-KGGZWS-1', as: 'cases' },
    ]);
    const shown = page({ ...whole, file: { ...whole.file, ...file } });
    expect(shown).toContain(`${consoleIn('es').file.relatedAs['about'] ?? ''}: <a href="/expedientes/${appeal}"`);
    expect(page(whole)).not.toContain(consoleIn('es').file.related);
  });
});
