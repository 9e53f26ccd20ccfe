import { answersIn, consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import CalendarPage, { action as recount } from './calendar.js';
import NewPause, { action as proposePause } from './new-pause.js';
import OfficerChangePage, { action as propose } from './officer-change.js';
import OfficerProposal, { action as answerProposal, loader as loadProposal } from './officer-proposal.js';
import OfficerPage from './officer.js';
import Team from './team.js';
import Reassign, { action as reassign } from './reassign.js';

const words = consoleIn('es');
const away = '7f0d3c52-64a5-4e80-9d5c-0d7c2d3f4b11';
const proposed = '1f0d3c52-64a5-4e80-9d5c-0d7c2d3f4b22';
const about = {
  ...{ id: 'gt.r1', agency: 'gt-mintrab', roles: ['reviewer'], active: true, habilitations: [] },
  absences: [{ id: away, from: '2026-12-01', until: '2026-12-11', cover: 'gt.r2' }],
};
const proposal = {
  ...{ id: proposed, officer: 'gt.r1', by: 'gt.s1', at: '2026-11-29T15:00:00.000Z' },
  ...{ change: { what: 'standing', roles: ['approver'], active: true }, reasons: { es: 'Cambia de puesto' } },
};
const register = {
  register: 'GT-26-7K3M9Q-N',
  items: [about, { ...about, id: 'gt.r2', absences: [] }],
  proposals: [proposal],
};
const row = { kind: 'recognition-review', stage: 'host-review', seat: 'reviewer' };
const preview = {
  cover: 'gt.r2',
  items: [
    { ...row, caseId: 'GT-26-7K3M9Q-N', outcome: 'cover' },
    { ...row, caseId: 'GT-26-9TEYET-H', outcome: 'draw' },
    { ...row, caseId: 'GT-26-KGGZWS-1', outcome: 'refused', code: 'NO_OFFICER' },
  ],
  more: false,
};
const reasons = { 'reasons.es': 'Vacaciones' };
const said = { reasons: { es: 'Vacaciones' } };

describe('what a supervisor does with the people of the agency', () => {
  it.each(['es', 'en'] as const)('says in %s who would take each case, and why nobody', (language) => {
    const { officers } = consoleIn(language);
    const html = pageDrawn(OfficerPage, { language, loaded: { about, preview, register } });
    const shown = wordsOf(html);
    for (const told of [officers.covered('gt.r2'), officers.drawn, officers.waits, officers.coveredBy('gt.r2')])
      expect(shown).toContain(told);
    expect(shown).not.toMatch(/NO_OFFICER|\{\w+\}/);
    for (const at of ['reasignar', `cambios/return?ausencia=${away}`, 'cambios/absence'])
      expect(html).toContain(`href="/equipo/cuentas/gt.r1/${at}"`);
  });

  it('calls whoever has a name by it beside the account, by which alone all is done, and draws the worst of names as text', () => {
    const worst = ['"><script src=//evil.example></script>', '=HYPERLINK("https://evil.example")', '__proto__'];
    for (const hostile of ['Ana López', ...worst]) {
      const names = { 'gt.r1': hostile, 'gt.r2': 'Ixchel Cumes', 'gt.s1': 'Beto Pop' };
      const drawn = [
        pageDrawn(OfficerPage, { names, loaded: { about, preview, register } }),
        pageDrawn(OfficerProposal, { names, loaded: { register, proposal, declines: false, key: 'once' } }),
        pageDrawn(Reassign, { names, loaded: { officer: 'gt.r1', preview, key: 'x' } }),
        pageDrawn(OfficerChangePage, {
          ...{ names, loaded: { officer: 'gt.r1', what: 'absence', register, absence: null, key: 'once' } },
        }),
      ];
      const text = `${hostile} · gt.r1`.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      for (const html of drawn) {
        expect(html).toContain(text.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'));
        if (/[<>]/.test(hostile)) expect(html).not.toContain(hostile);
      }
      const [officer = '', proposed = '', reassigned = '', change = ''] = drawn;
      expect(officer).toContain('href="/equipo/cuentas/gt.r1/reasignar"');
      expect(wordsOf(officer)).toContain(words.officers.covered('Ixchel Cumes · gt.r2'));
      expect(proposed).toContain('Beto Pop · gt.s1');
      expect(reassigned).toContain('href="/equipo/cuentas/gt.r1"');
      expect(change).toContain('<option value="gt.r2">Ixchel Cumes · gt.r2</option>');
    }
  });

  it('reassigns those that are marked, or all, under one key, and says what became of each', async () => {
    const form = pageDrawn(Reassign, { loaded: { officer: 'gt.r1', preview, key: 'once' } });
    expect(form).toContain('value="GT-26-9TEYET-H"');
    const params = { officer: 'gt.r1' };
    const all = await formPressed(reassign, { params, typed: reasons });
    expect(all.asked).toEqual([['/officers/gt.r1/reassign', said]]);
    expect(all.sent[0]?.headers).toMatchObject({ 'idempotency-key': 'once' });
    const some = await formPressed(reassign, { params, typed: { ...reasons, cases: ['GT-26-9TEYET-H'] } });
    expect(some.asked).toEqual([['/officers/gt.r1/reassign', { ...said, cases: ['GT-26-9TEYET-H'] }]]);
    const looked = await formPressed(reassign, { params, typed: reasons, intent: 'check' });
    expect(looked).toMatchObject({ asked: [], answer: { check: said } });
    const result = {
      items: [
        { caseId: 'GT-26-7K3M9Q-N', outcome: 'reassigned', to: 'gt.r2' },
        { caseId: 'GT-26-KGGZWS-1', outcome: 'refused', code: 'NO_OFFICER' },
      ],
      more: true,
    };
    const done = wordsOf(
      pageDrawn(Reassign, { loaded: { officer: 'gt.r1', preview, key: 'x' }, answered: { result } }),
    );
    for (const told of [words.officers.reassigned(1, 2), words.officers.taken('gt.r2'), words.officers.askAgain])
      expect(done).toContain(told);
  });

  it.each([
    ['absence', { 'change.from': '2026-12-01', 'change.until': '2026-12-11', 'change.cover': 'gt.r2' }],
    ['return', { 'change.absence': away }],
    ['passed-over', {}],
    ['seat', { 'change.bench': 'workers' }],
    ['seat-ended', {}],
    ['standing', { 'change.active': 'no' }],
    ['habilitations', {}],
  ])('proposes a change: %s', async (what, typed) => {
    const change = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name.slice(7), value]));
    const isAll = { standing: { roles: [], active: false }, habilitations: { habilitations: [] } };
    const sent = await formPressed(propose, { params: { officer: 'gt.r1', what }, typed: { ...typed, ...reasons } });
    const whole = { what, ...change, ...(isAll as Record<string, object>)[what] };
    expect(sent.asked).toEqual([['/officers/gt.r1/changes', { ...said, change: whole }]]);
    const html = pageDrawn(OfficerChangePage, {
      loaded: { officer: 'gt.r1', what, register, absence: what === 'return' ? away : null, key: 'once' },
    });
    for (const name of [...Object.keys(typed), 'reasons.es']) expect(html).toContain(`name="${name}"`);
    if (what === 'standing') expect(html).toMatch(/checked="" value="reviewer"|value="reviewer" checked=""/);
    if (what === 'return') expect(html).toContain(`<option value="${away}" selected="">`);
  });

  it('says what is missing in plain words, and why the law refuses, with all that was typed', async () => {
    const errors = [
      { field: 'change.until', code: 'x', message: 'se esperaba texto, recibido indefinido' },
      { field: 'change.from', code: 'x', message: 'No es un día' },
      { field: 'path.id', code: 'x', message: 'No está en el registro' },
    ];
    const given = { outcome: 'refused', problem: { status: 400, code: 'X', detail: 'x', errors } };
    const typed = { 'change.from': 'ayer', 'change.until': '', ...reasons };
    const at = { params: { officer: 'gt.r1', what: 'absence' }, typed };
    const { answer } = await formPressed(propose, { ...at, given });
    expect(answer).toMatchObject({
      typed: { 'reasons.es': ['Vacaciones'] },
      faults: {
        'change.until': words.find.missing,
        'change.from': 'No es un día',
        'path.id': 'No está en el registro',
      },
    });
    const detail = 'Quien propone no puede aprobar';
    const no = { outcome: 'refused', problem: { status: 403, code: 'SAME_PERSON', detail, errors: [] } };
    expect((await formPressed(propose, { ...at, given: no })).answer).toMatchObject({ detail, faults: {} });
  });

  it('shows a second supervisor what was proposed, who approves or declines it; whoever proposed it only takes it back', async () => {
    const loaded = { register, proposal, declines: false, key: 'once' };
    const shown = wordsOf(pageDrawn(OfficerProposal, { loaded }));
    for (const told of ['Cambia de puesto', 'gt.s1', words.officers.decline]) expect(shown).toContain(told);
    const own = { ...loaded, proposal: { ...proposal, by: undefined } };
    expect(wordsOf(pageDrawn(OfficerProposal, { loaded: own }))).toContain(words.officers.needsSecond);
    const params = { change: proposed };
    const approved = await formPressed(answerProposal, { params, read: register, typed: {} });
    expect(approved.asked).toEqual([['/cases/GT-26-7K3M9Q-N/approve-officer-change', { change: proposed }]]);
    const declined = await formPressed(answerProposal, { params, query: '?rechazar', read: register, typed: reasons });
    expect(declined.asked).toEqual([['/cases/GT-26-7K3M9Q-N/decline-officer-change', { ...said, change: proposed }]]);
    for (const { answer } of [approved, declined])
      expect((answer as Response).headers.get('location')).toBe('/equipo?hecho=');
  });

  it('tells whoever comes second that somebody has answered, and whoever answered that it counts', async () => {
    const context = new RouterContextProvider();
    const api = { read: () => Promise.resolve({ outcome: 'said', answer: { ...register, proposals: [] } }) };
    context.set(visitContext, { api } as unknown as Visit);
    const request = new Request(`http://console.example/equipo/cambios/${proposed}`);
    const led = await loadProposal({ context, request, params: { change: proposed } } as unknown as LoaderFunctionArgs);
    expect((led as Response).headers.get('location')).toBe('/equipo?yaRespondido=');
    const team = { days: [], items: [], register: { items: [], proposals: [] } };
    for (const [told, said] of [
      ['done', words.file.done],
      ['answered-before', words.officers.answeredBefore],
    ])
      expect(wordsOf(pageDrawn(Team, { loaded: { ...team, told } }))).toContain(said);
    expect(pageDrawn(Team, { loaded: team })).not.toContain('role="status"');
  });
});

describe('what touches everybody', () => {
  it('moves the periods that were read, by the edition that was read, with the reason', async () => {
    const item = {
      caseId: 'GT-26-7K3M9Q-N',
      clock: 'review#1',
      from: 'a',
      dueBefore: '2026-12-01',
      moves: true,
      stands: false,
    };
    const html = pageDrawn(CalendarPage, {
      loaded: {
        preview: { to: '2026b', touched: 3, items: [{ ...item, dueAfter: '2026-12-02' }], next: 'GT-26-9TEYET-H' },
        ...{ cursor: null, key: 'once' },
      },
    });
    expect(wordsOf(html)).toContain(words.calendar.edition('2026b', 3));
    const preview = { to: '2026b', touched: 1, items: [{ ...item, moves: false, stands: true }] };
    const standing = wordsOf(pageDrawn(CalendarPage, { loaded: { preview, cursor: null, key: 'once' } }));
    expect(standing).toContain(answersIn('es').refusals.WORKERS_DAY_STANDS);
    expect(html).toContain('name="to" value="2026b"');
    expect(html).toContain('?desde=GT-26-9TEYET-H');
    const typed = { to: '2026b', cursor: '', 'reason.es': 'Feriado nuevo' };
    expect((await formPressed(recount, { typed })).asked).toEqual([
      ['/calendar-changes/apply', { to: '2026b', reason: { es: 'Feriado nuevo' } }],
    ]);
  });

  it.each(['es', 'en'] as const)('says in %s which periods it counted anew, and why it left another', (language) => {
    const { calendar } = consoleIn(language);
    const item = {
      clock: 'review#1',
      from: 'a',
      dueBefore: '2026-12-01',
      dueAfter: '2026-12-02',
      moves: true,
      stands: false,
    };
    const items = [
      { ...item, caseId: 'GT-26-7K3M9Q-N', outcome: 'recounted' },
      { ...item, caseId: 'GT-26-9TEYET-H', outcome: 'refused', code: 'SAME_PERSON' },
    ];
    const loaded = { preview: { to: '2026b', touched: 2, items: [] }, cursor: null, key: 'once' };
    const shown = wordsOf(pageDrawn(CalendarPage, { language, loaded, answered: { result: { items } } }));
    for (const told of [calendar.done(1, 2), calendar.became.after, answersIn(language).refusals.SAME_PERSON])
      expect(shown).toContain(told);
    expect(shown).toMatch(new RegExp(`${calendar.recounted('')}2 `));
    expect(shown).not.toContain(calendar.columns.after);
  });

  it('stops the clocks of the regions that are marked, or of all', async () => {
    const regions = [{ code: 'GT-01', name: { es: 'Guatemala' } }];
    expect(pageDrawn(NewPause, { loaded: { regions, key: 'once' } })).toContain('value="GT-01"');
    const given = { outcome: 'said', answer: { caseId: 'GT-26-7K3M9Q-N' } };
    for (const [marked, where] of [
      [['GT-01'], ['GT-01']],
      [['all', 'GT-01'], 'all'],
    ] as const) {
      const { asked } = await formPressed(proposePause, { given, typed: { reason: 'flood', regions: marked } });
      expect(asked).toEqual([['/pauses', { reason: 'flood', regions: where }]]);
    }
    // Whom it would touch is said before it counts.
    const typed = { reason: 'flood', regions: ['GT-01', 'GT-09'] };
    const { answer, asked } = await formPressed(proposePause, { intent: 'check', read: { files: 12 }, typed });
    expect(asked).toEqual([]);
    const shown = wordsOf(pageDrawn(NewPause, { loaded: { regions, key: 'once' }, answered: answer as object }));
    expect(shown).toContain(words.pauses.touches(12));
  });
});
