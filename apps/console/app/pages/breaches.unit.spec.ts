import { answersIn, consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import BreachAct, { action as act } from './breach-act.js';
import Breach from './breach.js';
import Breaches from './breaches.js';
import NewBreach, { action as report, loader as begin } from './new-breach.js';

const caseId = 'GT-26-7K3M9Q-N';
const head = {
  ...{ caseId, version: 4, stage: 'confirmed', knownAt: '2026-11-29T15:00:00.000Z', authorityLate: true },
  ...{ authorityBy: '2026-12-02T15:00:00.000Z', concerned: 3, told: 1 },
};
const view = {
  ...head,
  ...{ words: { es: 'Se perdió un respaldo' }, reportedBy: 'gt.op', unknown: ['GT-26-KGGZWS-1'], authority: [] },
  cases: [
    { caseId, state: 'told' },
    { caseId: 'GT-26-9TEYET-H', state: 'not-told', code: 'CASE_STILL_RUNS' },
  ],
  allowedActions: ['record-person-told', 'add-note'],
  journal: [
    {
      ...{ seq: 2, type: 'note-added', at: '2026-11-29T16:00:00.000Z', hash: 'a1' },
      ...{ event: { type: 'note-added', text: 'Se avisó al proveedor' }, actor: { kind: 'officer', id: 'gt.op' } },
    },
  ],
};

function opened(loader: (args: LoaderFunctionArgs) => unknown, roles: readonly string[]) {
  const context = new RouterContextProvider();
  context.set(visitContext, { session: { me: { roles } } } as unknown as Visit);
  const request = new Request('http://console.example/');
  return loader({ context, request, params: {} } as unknown as LoaderFunctionArgs);
}

describe('breaches of data', () => {
  it.each(['es', 'en'] as const)(
    'are listed in %s with whether the authority and how many people were told',
    (language) => {
      const { breaches } = consoleIn(language);
      const drawn = (role: string) => pageDrawn(Breaches, { language, roles: [role], loaded: { items: [head] } });
      for (const told of [breaches.late, breaches.ofAll(1, 3), answersIn(language).law.stages['data-breach'].confirmed])
        expect(wordsOf(drawn('auditor'))).toContain(told);
      expect([drawn('operator').includes('/nueva"'), drawn('supervisor').includes('/nueva"')]).toEqual([true, false]);
    },
  );

  it('are read with who could not be told and why, and what is to be done by whoever reads', () => {
    const { breaches } = consoleIn('es');
    const html = pageDrawn(Breach, { roles: ['operator'], loaded: { view, done: false, queue: '' } });
    const why = answersIn('es').refusals.CASE_STILL_RUNS.replaceAll(/\s*«?\{\w+\}»?/g, ' …');
    for (const told of ['Se perdió un respaldo', breaches.states['not-told'], why, breaches.unknown('GT-26-KGGZWS-1')])
      expect(wordsOf(html)).toContain(wordsOf(told));
    expect(html).toContain(`href="/violaciones-de-datos/${caseId}/record-person-told?v=4"`);
    expect(html).toContain(`href="/violaciones-de-datos/${caseId}/add-note?v=4"`);
    expect(wordsOf(html)).toContain('gt.op Se avisó al proveedor');
  });

  it('are reported by operators: nobody else fills a form that the node refuses', () => {
    expect(opened(begin, ['operator'])).toMatchObject({ key: expect.any(String) as string });
    expect(() => opened(begin, ['supervisor'])).toThrow();
  });

  it('are not read once more before anything was said of them', async () => {
    const { answer, sent } = await formPressed(report, { intent: 'check', typed: { cases: ' ' } });
    expect(Object.keys((answer as { faults: object }).faults)).toEqual(['knownAt', 'words', 'cases']);
    expect([answer, sent]).toEqual([expect.not.objectContaining({ check: expect.anything() as unknown }), []]);
  });

  it('are reported by numbers as somebody has them, once, and lead to their page', async () => {
    const given = { outcome: 'said', answer: { caseId } };
    const typed = {
      knownAt: '2026-11-29T09:00',
      'words.es': 'Se perdió',
      cases: `${caseId}\r\n GT-26-9TEYET-H,${caseId}`,
    };
    const { answer, asked, sent } = await formPressed(report, { typed, given });
    expect(asked).toEqual([
      ['/data-breaches', { knownAt: head.knownAt, words: { es: 'Se perdió' }, cases: [caseId, 'GT-26-9TEYET-H'] }],
    ]);
    expect(sent[0]?.headers).toEqual({ 'idempotency-key': 'once' });
    expect((answer as Response).headers.get('location')).toBe(`/violaciones-de-datos/${caseId}?hecho=`);
    expect(pageDrawn(NewBreach, { loaded: { key: 'once' } })).toMatch(/<textarea[^>]*name="cases"/);
  });

  it('are acted on by the commands of their file, as they were read', async () => {
    const params = { caseId, command: 'confirm-breach' };
    const { asked, sent } = await formPressed(act, { params, query: '?v=4', typed: { 'reasons.es': 'Es así' } });
    expect(asked.map(([path]) => path)).toEqual([`/cases/${caseId}/confirm-breach`]);
    expect(sent[0]?.headers).toMatchObject({ 'if-match': '"4"' });
    const loaded = { caseId, command: 'confirm-breach', reference: caseId, key: 'once', read: 4, version: 4 };
    expect(wordsOf(pageDrawn(BreachAct, { loaded }))).toContain(consoleIn('es').breaches.confirmHint);
  });
});
