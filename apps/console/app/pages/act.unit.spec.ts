import type { CommandPreview } from '@puente/contracts/answers/cases';
import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { OfficerId } from '@puente/domain/kernel';
import { recognitionReview } from '@puente/domain/kinds/recognition/review';
import { reviewAt, sampleRules } from '@puente/domain/specification';
import { consoleIn, pagesIn } from '@puente/words/languages';
import type { Answer } from '../act/index.js';
import { fieldsOf, readRegions } from '../act/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import Act, { action } from './act.js';

const caseId = 'GT-26-7K3M9Q-N';
const text = ['El certificado cubre cada unidad'];
const kept = { version: 3, typed: { 'reasons.es': text }, at: '2026-11-29T15:00:00.000Z' };
const loaded = {
  ...{ command: 'extend-review', caseId, documents: [], units: [], file: { kind: 'recognition-review', stage: 'x' } },
  seen: { notes: [] },
  ...{ read: 3, version: 3, suggested: {}, offered: true, queue: '', key: 'once', canKeep: true },
};
const { act } = consoleIn('es');

describe('the form of a command', () => {
  it.each(['es', 'en'] as const)('says in %s what was typed before and when, with what was typed', (language) => {
    const words = consoleIn(language).act;
    const html = pageDrawn(Act, { language, loaded: { ...loaded, kept } });
    expect(html).toContain(text[0]);
    // At the officer’s own hour.
    expect(wordsOf(html)).toMatch(/29 nov.*09:00/i);
    for (const button of [words.keep, words.forget]) expect(html).toContain(`>${button}<`);
  });

  it('offers to keep only what can be kept: of a file that is somebody’s', () => {
    expect(pageDrawn(Act, { loaded })).not.toContain(act.forget);
    expect(pageDrawn(Act, { loaded: { ...loaded, canKeep: false } })).not.toContain(act.keep);
  });

  it('says whether it is kept, and shows it as it was typed either way', () => {
    for (const [now, told] of [
      [true, act.kept],
      [false, act.notKept],
    ] as const) {
      const html = pageDrawn(Act, { loaded, answered: { typed: kept.typed, kept: now } });
      expect(wordsOf(html)).toContain(told);
      expect(html).toContain(text[0]);
    }
  });
});

describe('what is read once more before it is confirmed', () => {
  const { theFile, setting } = reviewAt('recognised');
  const rules = sampleRules();
  const status = recognitionReview.status(theFile, rules);
  const said = {
    ...{ ...status, timeZone: 'America/Guatemala', words: {}, serverTime: setting.now },
    names: { countries: { GT: 'Guatemala', MX: 'México' }, agencies: {}, standards: {}, units: {} },
  } as unknown as StatusAnswer;
  const preview: CommandPreview = {
    ...{ approval: 'approve-verdict', approver: 'gt.approver.2' as OfficerId },
    messages: [{ language: 'ht', text: 'Gen yon desizyon' }],
    page: { language: 'es', status: said },
  };
  const shown = (foreseen: CommandPreview, language: 'es' | 'en' = 'es') => {
    const loading = { ...loaded, lines: said.timeline.length - 1, until: '9 de enero' };
    return pageDrawn(Act, { language, loaded: loading, answered: { typed: {}, check: { by: 1 }, foreseen } });
  };

  it.each(['es', 'en'] as const)(
    'says in %s who is next and until when, and shows the page as its reader will',
    (language) => {
      const html = shown(preview, language);
      const words = consoleIn(language).act;
      const told = wordsOf(html);
      for (const text of [words.willRead, 'gt.approver.2', words.until('9 de enero')]) expect(told).toContain(text);
      expect(html).toContain('<blockquote lang="ht" class="message">Gen yon desizyon');
      // In the language of its reader, whichever the officer reads.
      expect(told).toContain(pagesIn('es').status.now.recognised({ home: 'México', host: 'Guatemala' }));
      expect(told).toContain(pagesIn('es').status.why);
      // Its links are the reader’s own: an officer has nothing to follow there.
      expect(html.slice(html.indexOf('class="page"'))).not.toMatch(/<a (?!href="#|href="\/expedientes)/);
    },
  );

  it('says where it counts at once, and where nothing changes for its reader', () => {
    const { messages } = preview;
    const told = wordsOf(shown({ messages }));
    for (const text of [act.isTold, act.willRead, act.readsNothing]) expect(told).toContain(text);
    // Of a register or an event nobody is told, and nothing is said of a reader.
    const untold = wordsOf(shown({ messages: [] }));
    expect(untold).toContain(act.countsAtOnce);
    for (const text of [act.isTold, act.willRead, act.readsNothing]) expect(untold).not.toContain(text);
  });
});

describe('where a test is held', () => {
  const lists = { region: { 'GT-01': 'Guatemala (departamento)', 'GT-16': 'Alta Verapaz' } };
  const scheduling = { ...loaded, command: 'schedule-test', lists };

  it('is chosen by its name, and told by it before it is confirmed', () => {
    const html = pageDrawn(Act, { loaded: scheduling, answered: { typed: { region: ['GT-16'] } } });
    expect(html).toMatch(/<option value="GT-16" selected="">Alta Verapaz/);
    const told = wordsOf(pageDrawn(Act, { loaded: scheduling, answered: { typed: {}, check: { region: 'GT-16' } } }));
    expect(told).toContain('Alta Verapaz');
    expect(told).not.toContain('GT-16');
  });

  it('is asked of the node for a form alone that asks for it, also for each of several days', async () => {
    const read = jest.fn().mockResolvedValue({
      outcome: 'said',
      answer: { items: [], regions: [{ code: 'GT-16', name: { es: 'Alta Verapaz' }, municipalities: [] }] },
    });
    const visit = { api: { read }, language: 'en' } as unknown as Parameters<typeof readRegions>[0];
    expect(await readRegions(visit, fieldsOf('extend-review'))).toEqual({});
    expect(read).not.toHaveBeenCalled();
    for (const command of ['schedule-test', 'offer-appointments'] as const)
      expect(await readRegions(visit, fieldsOf(command))).toEqual({ region: { 'GT-16': 'Alta Verapaz' } });
    read.mockResolvedValue({ outcome: 'down' });
    expect(await readRegions(visit, fieldsOf('schedule-test'))).toEqual({});
  });
});

describe('what was decided in the same cases', () => {
  it('names each unit as the form does', () => {
    const verdicts = [{ unit: 'u1', verdict: 'held', ground: 'Cubre' }];
    const same = [{ by: 'host', decidedIn: '2026', outcome: 'recognised', verdicts }];
    const units = [{ code: 'u1', title: 'Montaje en techo' }];
    const told = wordsOf(pageDrawn(Act, { loaded: { ...loaded, units, precedents: { same, settled: [], near: [] } } }));
    expect(told).toContain('u1 · Montaje en techo:');
  });
});

describe('what stands beside a verdict and decides nothing', () => {
  const units = [
    { code: 'u1', title: 'Montaje en techo' },
    { code: 'u2', title: 'Puesta a tierra' },
  ];
  const unit = (code: string, coverage: string) => ({
    ...{ unit: code, title: code, coverage, coveredBy: [], missing: [], ground: 'Acta 7' },
  });
  const near = [
    {
      ...{ by: 'people', decidedIn: '2026-03', outcome: 'recognised', home: 'MX' },
      ...{
        standard: { code: 'EC0118', title: 'Electricidad' },
        hostStandard: { code: 'GT-EL', title: 'Electricista' },
      },
      verdicts: [{ unit: 'u2', verdict: 'missing', ground: 'No la trae <b>', basis: 'comparison' }],
    },
  ];
  const says = 'Perú las tiene por equivalentes <b>';
  const suggestions = [
    {
      country: 'GT',
      code: 'GT-EL',
      title: 'Electricista',
      rank: 1,
      grounds: [{ kind: 'third-country', says, weight: 1 }],
    },
  ];
  const judging = {
    ...{ ...loaded, command: 'propose-verdict', units, compared: [unit('u1', 'full'), unit('u2', 'none')] },
    ...{ precedents: { same: [], settled: [], near }, suggestions },
  };

  it.each(['es', 'en'] as const)(
    'is marked in %s as what it is, beside the unit and below with its ground',
    (language) => {
      const { act } = consoleIn(language);
      const html = pageDrawn(Act, { language, loaded: judging });
      for (const said of [act.near, act.nearHint, act.suggestions, act.suggestionsHint, `>${act.suggestion}<`])
        expect(html).toContain(said);
      const read = wordsOf(html);
      for (const said of [
        `${act.suggestedBy['third-country']}: Perú las tiene`,
        'EC0118 Electricidad → GT-EL Electricista',
      ])
        expect(read).toContain(said);
      expect(html).not.toContain('<b> Perú');
      // Beside the unit that nothing covers, and not beside the one that is covered.
      expect(html.split('href="#suggestions"')).toHaveLength(2);
      const beside = (row: number) => html.split('<legend>').find((one) => one.includes(`verdicts.${row}.unit`));
      const [first, second] = [beside(0), beside(1)];
      expect(first).not.toContain(act.suggestedBeside('GT-EL'));
      expect(second).toContain(act.suggestedBeside('GT-EL'));
      expect(second).toContain(act.decidedNear(0, 1));
    },
  );

  it('is not announced where there is none', () => {
    const html = pageDrawn(Act, {
      loaded: { ...judging, precedents: { same: [], settled: [], near: [] }, suggestions: [] },
    });
    for (const said of [consoleIn('es').act.near, consoleIn('es').act.suggestions]) expect(html).not.toContain(said);
  });
});

describe('a file that changed since it was read', () => {
  it('says what changed above the form, and keeps what was typed', () => {
    const { theFile, setting } = reviewAt('recognised');
    const { timeline, ...rest } = recognitionReview.status(theFile, sampleRules());
    // A moment before the last of it.
    const lastHere = new Date(Date.parse(timeline.at(-1)?.at ?? '') - 1).toISOString();
    const names = { countries: { GT: 'Guatemala', MX: 'México' }, agencies: {}, standards: {}, units: {} };
    const status = { ...rest, timeline, names, timeZone: 'UTC', words: {}, serverTime: setting.now };
    const news = timeline.filter(({ at }) => at > lastHere).length;
    expect(news).toBeGreaterThan(0);
    const noted = (at: string, text: string) => ({ seq: text.length, at, text, by: 'gt.r2', agency: 'gt-mintrab' });
    const notes = [noted(setting.now, 'Llamó hoy'), noted('2020-01-01T00:00:00.000Z', 'Leída hace tiempo')];
    const loading = { ...loaded, version: 4, seen: { lastHere, status, notes } };
    const html = pageDrawn(Act, { loaded: loading, answered: { typed: kept.typed } });
    expect(html.split('class="since"')[1]?.split('</section>')[0]?.split('<li')).toHaveLength(news + 2);
    for (const told of ['Llamó hoy', consoleIn('es').file.noted('gt.r2, gt-mintrab')]) expect(html).toContain(told);
    const named = pageDrawn(Act, { loaded: loading, names: { 'gt.r2': 'Ana López' } });
    expect(named).toContain(consoleIn('es').file.noted('Ana López, gt-mintrab'));
    expect(html).not.toContain('Leída hace tiempo');
    expect(html).toContain(text[0]);
    expect(pageDrawn(Act, { loaded: { ...loading, version: 3 } })).not.toContain('class="since"');
  });
});

describe('what is typed into it', () => {
  /** What the node was asked, by an officer who pressed that button. */
  async function pressed(intent: string, given: object = { outcome: 'said', answer: {} }, command = 'extend-review') {
    const params = { caseId, command };
    const typed = { 'reasons.es': text };
    const { answer, sent } = await formPressed(action, { intent, given, params, query: '?v=3&cola=mine', typed });
    const asked = sent.map(({ body, method, path }) => [method, path, body] as const);
    return { asked, answer: answer as Answer | Response, sent };
  }
  const drafts = `/cases/${caseId}/drafts/extend-review`;
  const keeping = ['PUT', drafts, { version: 3, typed: expect.objectContaining({ 'reasons.es': text }) as object }];

  it.each(['check', 'more', 'change', 'keep'])('is kept by the node when somebody presses %s', async (intent) => {
    const { answer, asked } = await pressed(intent);
    expect(asked.filter(([method]) => method === 'PUT')).toEqual([keeping]);
    // Before it is given, the node says what would follow.
    const previews = `/cases/${caseId}/previews/extend-review`;
    expect(asked.slice(1).map(([, path]) => path)).toEqual(intent === 'check' ? [previews] : []);
    expect(answer).toMatchObject({ typed: { 'reasons.es': text } });
    expect('check' in answer).toBe(intent === 'check');
  });

  it('is forgotten once it was given, or when the officer begins anew', async () => {
    const given = await pressed('confirm');
    expect(given.asked.map(([method]) => method)).toEqual(['POST', 'PUT']);
    // Once, however often it is pressed, and only on the version that was read.
    expect(given.sent[0]?.headers).toEqual({ 'idempotency-key': 'once', 'if-match': '"3"' });
    expect(given.asked[1]).toEqual(['PUT', drafts, { version: 3, typed: {} }]);
    const { answer, asked } = await pressed('forget');
    expect(asked).toEqual([['PUT', drafts, { version: 3, typed: {} }]]);
    expect((answer as Response).headers.get('location')).toContain('cola=mine');
  });

  it('stays kept where the node refused it, or does not say what became of it', async () => {
    const refused = { outcome: 'refused', problem: { status: 422, detail: 'Falta', errors: [] } };
    for (const given of [refused, { outcome: 'down', reason: 'away' }])
      expect((await pressed('confirm', given)).asked.map(([method]) => method)).toEqual(['POST']);
  });

  it('is told at its field before it is confirmed where the law would refuse it, and can be confirmed where nobody says', async () => {
    const errors = [{ field: 'by', code: 'NO_MORE_DAYS', message: 'No quedan días' }];
    const problem = { status: 422, detail: 'No quedan días', errors };
    const { answer } = await pressed('check', { outcome: 'refused', problem });
    expect(answer).toMatchObject({ faults: { by: 'No quedan días' }, detail: 'No quedan días' });
    expect(answer).not.toHaveProperty('check');
    expect((await pressed('check', { outcome: 'down', reason: 'away' })).answer).toHaveProperty('check');
  });

  it.each(['take-integrity-event', 'close-integrity-event', 'judge-unequal-treatment'])(
    'can be confirmed by an auditor, to whom no preview is shown: %s',
    async (command) => {
      const problem = { status: 403, code: 'NOT_YOUR_ROLE', detail: 'No es para su función', errors: [] };
      const { answer, asked } = await pressed('check', { outcome: 'refused', problem }, command);
      expect(asked).toContainEqual(['POST', `/cases/${caseId}/previews/${command}`, expect.anything()]);
      const html = pageDrawn(Act, { roles: ['auditor'], loaded: { ...loaded, command }, answered: answer });
      expect(html).toContain('value="confirm"');
      const given = await pressed('confirm', undefined, command);
      expect(given.asked[0]?.[1]).toBe(`/cases/${caseId}/${command}`);
    },
  );
});
