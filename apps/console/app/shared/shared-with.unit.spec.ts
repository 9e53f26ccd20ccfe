import { SharedDecision, SharedFile, SharedProgress } from '@puente/contracts/answers/cases';
import { recognitionReview } from '@puente/domain/kinds/recognition/review';
import { reviewAt, sampleRules } from '@puente/domain/specification';
import { consoleIn, pagesIn } from '@puente/words/languages';
import { createElement } from 'react';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import { SharedWith } from './shared-with.js';

const { setting, theFile } = reviewAt('refused');
const status = recognitionReview.status(theFile, sampleRules());
const names = { countries: { GT: 'Guatemala', MX: 'México' }, agencies: {}, standards: {}, units: {} };
const remedy = {
  ...{ country: 'GT', body: 'gt-appeals', bodyName: 'Sala de apelaciones', until: '2026-04-06' },
  legalAid: { bodies: [{ name: 'Defensoría', reach: 'de 8 a 16' }], demonstration: true },
};
const told = { ...status, remedy, names, timeZone: 'America/Guatemala', words: { explanation: 'Se cuenta así' } };
const paper = (id: string) => ({ id, kind: 'work-reference', mediaType: 'application/pdf', sha256: 'ab'.repeat(32) });
const [d1, d2] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;

const caseId = 'GT-26-9TEYET-H';
const whole = SharedFile.parse({
  ...{ number: caseId, about: 'GT-26-7K3M9Q-N', until: '2026-05-29', demonstration: true },
  parts: ['progress', 'decision', 'documents', 'remedies', 'contact'],
  ...{ progress: SharedProgress.parse(told), decision: SharedDecision.parse(told), documents: [paper(d1)] },
  remedies: [
    {
      ...{ number: 'GT-26-KGGZWS-1', kind: 'appeal', documents: [paper(d1), paper(d2)] },
      ...{ progress: SharedProgress.parse(told), decision: SharedDecision.parse(told) },
    },
  ],
  contact: {
    ...{ givenNames: 'Ixchel <b>', surnames: ['Cumes'] },
    contact: { phone: '+50255550100', channels: [{ channel: 'sms', safe: true }], language: 'es' },
  },
});

const drawn = (shared: SharedFile | undefined, language: 'es' | 'en' = 'es', stage = 'accepted') =>
  pageDrawn(() => createElement(SharedWith, { caseId, now: new Date(setting.now), shared, stage }), {
    ...{ language, loaded: {}, roles: ['defender'] },
  });

describe('[F48] what a worker shows to legal aid', () => {
  it.each(['es', 'en'] as const)('stands in %s on the page of the body’s file, as its worker reads it', (language) => {
    const html = drawn(whole, language);
    const read = wordsOf(html);
    const { shared } = consoleIn(language);
    const { status: words } = pagesIn(language);
    const { grounds = [] } = status.result ?? {};
    expect(grounds.length).toBeGreaterThan(0);
    for (const { ground } of grounds) expect(read).toContain(ground[language] ?? ground.es);
    for (const said of [words.why, words.remedy, shared.theCase, shared.history(status.timeline.length)])
      expect(read).toContain(said);
    for (const said of [
      whole.about,
      'GT-26-KGGZWS-1',
      'Ixchel &lt;b&gt;',
      '+50255550100',
      'Se cuenta así',
      'Sala de apelaciones',
    ])
      expect(read).toContain(said);
    expect(html).toContain(`href="/expedientes/${caseId}/apelacion.pdf"`);
    // A paper that is in the case and in its appeal is one.
    expect([...html.matchAll(/href="\/documentos\/([\w-]+)"/g)].map(([, id]) => id)).toEqual([d1, d2]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is no more than they chose', () => {
    const { about, decision, demonstration, number, progress, until } = whole;
    const { shared } = consoleIn('es');
    const { status: words } = pagesIn('es');
    const only = { about, demonstration, number, until };
    const standing = drawn({ ...only, parts: ['progress'], ...(progress && { progress }) });
    expect(standing).not.toContain('apelacion.pdf');
    for (const said of [words.why, shared.contact, consoleIn('es').file.documents])
      expect(standing).not.toContain(`>${said}<`);
    const decided = drawn({ ...only, parts: ['decision'], ...(decision && { decision }) });
    expect(decided).toContain(`>${words.why}<`);
    expect(decided).not.toContain('<ol class="timeline"');
    expect(wordsOf(decided)).toContain(shared.parts.decision);
    expect(wordsOf(decided)).not.toContain(shared.parts.contact);
  });

  it.each([
    ['asked', 'onceAccepted'],
    ['ended', 'notShown'],
  ] as const)('is nothing where nothing is shown, and it says why: %s', (stage, why) => {
    for (const language of ['es', 'en'] as const) {
      const html = drawn(undefined, language, stage);
      expect(html).toContain(consoleIn(language).shared[why]);
      expect(html).not.toContain('apelacion.pdf');
    }
  });
});
