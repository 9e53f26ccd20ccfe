import { CommandAnswer } from '@puente/contracts/answers/cases';
import { RuleChangeView } from '@puente/contracts/answers/governance';
import { consoleIn } from '@puente/words/languages';
import { isRuleCommand } from '../committee/index.js';
import { firstPage, placesOf } from '../layout/places.js';
import { createElement } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import { FileRow } from '../work/file-row.js';
import { loader as readFilePage } from './file.js';
import { loader as nextFile } from './next.js';
import NodePage from './node.js';
import QuarantinedOne, { action as tryAgain } from './quarantined.js';
import Register, { action as compareRegister } from './register.js';
import Registers, { action as sendRegister } from './registers.js';
import ReportAct, { action as actOnReport, loader as loadReportAct } from './report-act.js';
import Report from './report.js';
import Reports from './reports.js';
import RuleAct, { action as actOnRule, loader as loadRuleAct } from './rule-act.js';
import RuleChangePage from './rule-change.js';
import RuleChangesPage from './rule-changes.js';

const caseId = 'GT-26-7K3M9Q-N';
const at = '2026-11-29T15:00:00.000Z';

/** Where a page leads whoever has that role, when the node answers so. */
async function ledFrom(loader: (args: LoaderFunctionArgs) => unknown, answer: object, role: string, query: string) {
  const read = () => Promise.resolve({ outcome: 'said', answer });
  const context = new RouterContextProvider();
  context.set(visitContext, { api: { read }, session: { me: { roles: [role] } }, path: '/' } as unknown as Visit);
  const request = new Request(`http://console.example/${query}`);
  const led = await loader({ context, request, params: { caseId } } as unknown as LoaderFunctionArgs);
  return led instanceof Response ? led.headers.get('location') : undefined;
}

describe('the menu', () => {
  const at = (...roles: string[]) => placesOf(roles, consoleIn('es')).map(([place]) => place);
  it('has for each role its own pages, and a queue for whoever works on files', () => {
    expect(at('reviewer')).toEqual(['/', '/buscar']);
    expect(at('supervisor')).toEqual([
      ...['/', '/buscar', '/equipo', '/registros', '/comision', '/violaciones-de-datos', '/cifras'],
    ]);
    expect(at('verifier')).toEqual(['/', '/buscar', '/comprobar', '/registros']);
    expect(at('approver')).toEqual(['/', '/buscar', '/registros']);
    expect(at('auditor')).toEqual(['/auditoria', '/violaciones-de-datos', '/cifras']);
    expect(at('auditor', 'approver')).toEqual([
      ...['/', '/buscar', '/registros', '/auditoria', '/violaciones-de-datos', '/cifras'],
    ]);
    expect(at('integrity-officer')).toEqual(['/denuncias']);
    expect(at()).toEqual([]);
  });

  it('is where whoever has no queue begins', () => {
    expect([firstPage(['operator']), firstPage(['auditor']), firstPage(['integrity-officer'])]).toEqual([
      ...['/nodo', '/auditoria', '/denuncias'],
    ]);
    expect(firstPage(['reviewer'])).toBeUndefined();
  });
});

describe('a file of a kind that has a page of its own', () => {
  const item = { caseId, corridor: 'MX-GT', stage: 'open', assignedToMe: false, awaiting: [], allowedActions: [] };
  const row = (kind: string, role: string) =>
    pageDrawn(() => createElement(FileRow, { item: { ...item, kind } as never, queue: 'votes', now }), {
      roles: [role],
      loaded: {},
    });
  const now = new Date(at);
  it.each([
    ['bulk-issue', 'approver', `/registros/${caseId}`],
    ['rule-change', 'delegate', `/comision/${caseId}`],
    ['officer-register', 'supervisor', '/equipo'],
    ['integrity-event', 'auditor', `/auditoria/avisos/${caseId}`],
    ['corruption-report', 'integrity-officer', `/denuncias/${caseId}`],
    ['data-breach', 'supervisor', `/violaciones-de-datos/${caseId}`],
    // Whoever has no such page reads the file.
    ['rule-change', 'approver', `/expedientes/${caseId}`],
    ['appeal', 'approver', `/expedientes/${caseId}`],
  ])(
    'is opened there from a queue, as the next one, and after what was done with it: %s, %s',
    async (kind, role, to) => {
      expect(row(kind, role)).toContain(`href="${to}?cola=votes"`);
      expect(await ledFrom(nextFile, { items: [{ ...item, kind }] }, role, '?cola=votes')).toBe(`${to}?cola=votes`);
      const led = await ledFrom(readFilePage, { caseId, kind, entries: [] }, role, '?cola=votes&hecho=');
      expect(led).toBe(to.startsWith('/expedientes') ? undefined : `${to}?cola=votes&hecho=`);
    },
  );

  it('says there that it was done, with the way to the next of its queue', () => {
    const done = { done: true, queue: 'votes' };
    const counts = { ready: 1, known: 0, refused: 0 };
    const progress = { issued: 0, known: 0, total: 1 };
    const register = { caseId, counts, progress, stage: 'previewed', version: 1, refused: [], known: [], ignored: [] };
    const html = pageDrawn(Register, { loaded: { ...done, register, allowed: [] } });
    expect(html).toContain(`href="/siguiente?cola=votes&amp;despues=${caseId}"`);
  });
});

describe('the operator’s page', () => {
  const view = {
    ...{ country: 'GT', asOf: at, status: 'degraded', parts: { database: 'up', temporal: 'down' } },
    partners: [
      { country: 'MX', heardAt: at, unsent: { count: 3, since: at }, unconfirmed: { count: 0 } },
      { country: 'PE', unsent: { count: 0 }, unconfirmed: { count: 0 } },
    ],
    keys: [
      { kid: 'abc', use: 'events', until: at },
      { kid: 'def', use: 'credentials', from: at, compromisedAt: at },
    ],
    versions: [{ of: 'calendar', name: 'GT', version: '2026b' }],
  };
  const place = { topic: 'mx.submission', partition: 0, offset: '7', receivedAt: at };
  const setAside = [
    { ...place, id: 17, reason: 'BAD_SIGNATURE', standing: 'waits' },
    { ...place, id: 18, offset: '8', reason: 'NOT_IN_THIS_STAGE', standing: 'cut' },
  ];

  it.each(['es', 'en'] as const)(
    'says in %s how each part and partner is, and why messages were set aside',
    (language) => {
      const { node } = consoleIn(language);
      const loaded = { view, setAside, paused: [] };
      const shown = wordsOf(pageDrawn(NodePage, { language, roles: ['operator'], loaded }));
      for (const told of [
        ...[node.statuses.degraded, node.states.down, node.neverHeard, node.reasons.BAD_SIGNATURE, node.nothingPaused],
        ...['2026b', 'mx.submission/0/7', node.uses['credentials']],
      ])
        expect(shown).toContain(told);
      // What takes no decision does not say that a part is away.
      const restoring = { ...view, status: 'restoring', parts: { restored: 'down', relay: 'up' } };
      const said = wordsOf(
        pageDrawn(NodePage, { language, roles: ['operator'], loaded: { ...loaded, view: restoring } }),
      );
      for (const told of [node.statuses.restoring, node.statesOf.restored?.down, node.statesOf.relay?.up])
        expect(said).toContain(told);
      expect(said).not.toContain(node.states.down);
      expect(shown).toMatch(/3, (desde|since) 29 /);
      expect(shown).not.toMatch(/\{\w+\}/);
    },
  );

  it.each(['es', 'en'] as const)(
    'has in %s what was mended tried again, once, and tells what became of it',
    async (language) => {
      const { node } = consoleIn(language);
      const [first] = setAside;
      const loaded = { view, setAside, paused: [] };
      const listed = pageDrawn(NodePage, { language, roles: ['operator'], loaded });
      expect(listed.match(/\/nodo\/cuarentena\/\d+/g)).toEqual(['/nodo/cuarentena/17']);
      expect(wordsOf(listed)).toContain(node.tried.cut);
      const asked = { language, roles: ['operator'], loaded: { seen: first, key: 'once' } };
      const form = pageDrawn(QuarantinedOne, asked);
      expect(form).toContain('value="confirm"');
      for (const told of [node.tryHint, node.reasons.BAD_SIGNATURE]) expect(wordsOf(form)).toContain(told);
      // The relay has looked at it by the time that the console asks.
      const given = { outcome: 'said', answer: { ...first, standing: 'being-judged' } };
      const read = { ...first, reason: 'NOT_IN_THIS_STAGE' };
      const { answer, sent } = await formPressed(tryAgain, { params: { id: '17' }, typed: {}, given, read });
      expect(sent).toMatchObject([{ path: '/quarantine/17/retry', headers: { 'idempotency-key': 'once' } }]);
      const told = wordsOf(pageDrawn(QuarantinedOne, { ...asked, answered: answer as object }));
      for (const said of [node.tried.waits, 'NOT_IN_THIS_STAGE']) expect(told).toContain(said);
      expect(told).not.toContain(node.tryHint);
    },
  );

  it('says so where nothing waits', () => {
    const { node } = consoleIn('es');
    const loaded = { view: { ...view, partners: [] }, setAside: [], paused: [] };
    const shown = wordsOf(pageDrawn(NodePage, { roles: ['operator'], loaded }));
    for (const told of [node.noPartners, node.nothingSetAside]) expect(shown).toContain(told);
  });
});

describe('the committee', () => {
  const unit = (code: string) => ({ code, title: { es: `Unidad ${code}` } });
  const standard = { country: 'GT', code: 'FV-01', title: { es: 'Fotovoltaica' }, level: 3 };
  const sideBySide = {
    ...{ from: { ...standard, country: 'MX' }, to: standard, unused: [unit('u9')] },
    rows: [
      {
        unit: unit('u1'),
        coverage: 'partial',
        before: 'full',
        coveredBy: [unit('m1')],
        missing: [{ es: 'Tierra' }],
        ground: { es: 'Acta' },
      },
    ],
  };
  const head = {
    caseId,
    version: 4,
    stage: 'committee',
    subject: 'equivalence',
    reference: 'MX-GT v2',
    takesEffect: '2026-12-20',
  };
  const votes = [{ bench: 'state', vote: 'for', reasons: { es: 'Cubre lo mismo' }, by: 'gt.d1', at }];
  const view = {
    ...{
      ...head,
      content: { subject: 'equivalence' },
      reasons: { es: 'Acta 7' },
      proposedBy: 'gt.s1',
      votes,
      sideBySide,
    },
    allowedActions: ['cast-vote', 'close-committee', 'amend-draft'],
  };
  const none = ['decided', 'people', 'dueSooner', 'dueLater', 'unitsGained', 'lapse', 'validity'];
  const counts = { ...Object.fromEntries(none.map((name) => [name, 0])), open: 12, unitsLost: 3 };

  it.each(['es', 'en'] as const)('sees in %s both standards, three benches, and whom it would touch', (language) => {
    const { committee, file } = consoleIn(language);
    const impact = { caseId, takesEffect: '2026-12-20', note: { es: 'Nadie' }, counts, cases: [] };
    const html = pageDrawn(RuleChangePage, { language, roles: ['delegate'], loaded: { view, impact, done: false } });
    const shown = wordsOf(html);
    for (const told of [
      ...[file.coverage.partial, file.coverage.full, 'Tierra', 'Cubre lo mismo', committee.noVote],
      ...[committee.counts.open, committee.counts.unitsLost, committee.benches.workers],
    ])
      expect(shown).toContain(told);
    expect(shown).not.toContain(committee.counts.dueSooner);
    expect(html).toContain(`href="/comision/${caseId}/cast-vote?v=4"`);
    expect(html).toContain(`href="/comision/${caseId}/amend-draft?v=4"`);
  });

  it('votes with reasons, on what was read', async () => {
    const { values } = consoleIn('es');
    const loaded = { caseId, command: 'cast-vote', reference: 'MX-GT v2', key: 'once' };
    expect(wordsOf(pageDrawn(RuleAct, { loaded }))).toContain(values.abstains);
    const typed = { vote: 'against', 'reasons.es': 'Falta la tierra' };
    const params = { caseId, command: 'cast-vote' };
    const { asked, sent } = await formPressed(actOnRule, { params, query: '?v=4', typed });
    expect(sent[0]?.headers).toEqual({ 'idempotency-key': 'once', 'if-match': '"4"' });
    expect(asked).toEqual([
      [`/rule-changes/${caseId}/cast-vote`, { vote: 'against', reasons: { es: 'Falta la tierra' } }],
    ]);
    const listed = pageDrawn(RuleChangesPage, { loaded: { items: [{ ...head, openedAt: at }] } });
    expect(listed).toContain(`href="/comision/${caseId}"`);
  });
});

describe('an address of the committee that names no command', () => {
  it.each(['constructor', 'toString', 'amend-draft'])('is none: %s', (name) => {
    expect(isRuleCommand(name)).toBe(false);
  });
});

describe('registers of earlier years', () => {
  const head = {
    ...{ caseId, version: 1, stage: 'previewed', proposedAt: at, counts: { ready: 40, known: 2, refused: 1 } },
    progress: { issued: 10, known: 2, total: 40 },
  };
  it.each(['es', 'en'] as const)('says in %s how far each is, and how each refused row is mended', (language) => {
    const { registers } = consoleIn(language);
    expect(wordsOf(pageDrawn(Registers, { language, loaded: { items: [head], key: 'once' } }))).toContain(
      registers.progress(10, 2, 40),
    );
    const refused = [{ row: 7, column: 'folio', expected: { es: 'el folio' }, remedy: { es: 'Escríbalo' } }];
    const register = { ...head, refused, known: [3], ignored: ['notas'] };
    const html = pageDrawn(Register, { language, loaded: { register, allowed: ['approve-bulk-issue'], queue: '' } });
    for (const told of ['Escríbalo', registers.ignored('notas'), registers.known(1)])
      expect(wordsOf(html)).toContain(told);
    expect(html).toContain(`href="/registros/${caseId}/rechazadas.csv"`);
    // Nobody approves it without the file.
    expect(html).not.toContain('approve-bulk-issue');
    expect(wordsOf(html)).toContain(registers.compare);
    const watched = pageDrawn(Register, { language, loaded: { register, allowed: [], queue: '' } });
    expect(watched).not.toContain('type="file"');
  });
});

describe('a register that is being issued', () => {
  const { registers } = consoleIn('es');
  it('counts what was a credential already towards its end, and says that the page stands still', () => {
    const counts = { ready: 40, known: 0, refused: 0 };
    const head = { caseId, version: 1, stage: 'issuing', proposedAt: at, counts };
    const register = { ...head, progress: { issued: 38, known: 2, total: 40 }, refused: [], known: [], ignored: [] };
    for (const [html, to] of [
      [pageDrawn(Register, { loaded: { register, allowed: [], queue: '' } }), `/registros/${caseId}`],
      [pageDrawn(Registers, { loaded: { items: [register], key: 'once' } }), '/registros'],
    ] as const) {
      for (const told of [registers.progress(38, 2, 40), registers.goesOn]) expect(wordsOf(html)).toContain(told);
      expect(html).toContain(`<a href="${to}">${registers.refresh}`);
    }
    const done = { ...register, stage: 'done' };
    expect(pageDrawn(Register, { loaded: { register: done, allowed: [], queue: '' } })).not.toContain(registers.goesOn);
  });
});

describe('a register that somebody approves', () => {
  it('[attack 47] is told by the digest of the file that they chose, in no address, and by nothing where they have none', async () => {
    const kept: object[] = [];
    const keep = (chosen: object) => `puente_register=${String(kept.push(chosen))}`;
    const pressed = (file: Blob | string) =>
      formPressed(compareRegister, { params: { caseId }, typed: { version: '4' }, file, keep });
    const { answer } = await pressed(new Blob(['abc']));
    expect((answer as Response).headers.get('location')).toBe(`/expedientes/${caseId}/approve-bulk-issue?v=4`);
    const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(kept).toEqual([{ officer: 'gt.officer', caseId, digest }]);
    expect((await pressed('')).answer).toEqual({ faults: { file: consoleIn('es').registers.choose } });
  });
});

describe('a register without a file', () => {
  it('is sent to nobody', async () => {
    const { asked, answer } = await formPressed(sendRegister, { typed: { file: '' } });
    expect(asked).toEqual([]);
    const loaded = { items: [], key: 'once' };
    const html = pageDrawn(Registers, { roles: ['registrar'], loaded, answered: answer as object });
    expect(wordsOf(html)).toContain(consoleIn('es').registers.choose);
    expect(pageDrawn(Registers, { roles: ['approver'], loaded })).not.toContain('type="file"');
  });
});

describe('what moved since it was read', () => {
  const { act } = consoleIn('es');
  it.each([
    ['rule', RuleAct, actOnRule, 'cast-vote', { vote: 'against', 'reasons.es': 'Falta la tierra' }, 'comision'],
    ['report', ReportAct, actOnReport, 'answer-report', { outcome: 'founded', words: 'Se sancionó' }, 'denuncias'],
  ])('keeps what was typed, and goes on once it was read again: %s', async (_what, Page, sent, command, typed, at) => {
    const problem = { status: 412, code: 'PRECONDITION_FAILED', detail: 'Otra versión', errors: [] };
    const given = { outcome: 'refused', problem };
    const { answer } = await formPressed(sent, { params: { caseId, command }, query: '?v=4', typed, given });
    const loaded = { caseId, command, reference: caseId, key: 'once', read: 4, version: 5 };
    const html = pageDrawn(Page, { loaded, answered: answer as object });
    for (const told of [act.changed, act.readAgain]) expect(wordsOf(html)).toContain(told);
    expect(html).toContain(`formAction="/${at}/${caseId}/${command}?v=5"`);
    expect(html).not.toContain('value="confirm"');
    for (const value of Object.values(typed)) expect(html).toContain(value);
    // Read again, it is confirmed as any other.
    const again = pageDrawn(Page, { loaded: { ...loaded, read: 5 }, answered: { typed: {}, check: typed } });
    expect(wordsOf(again)).not.toContain(act.changed);
    expect(again).toContain('value="confirm"');
  });

  it('is answered as the node answers it: a change of rules whole, a report as any command', async () => {
    const vote = { vote: 'for', 'reasons.es': 'Acta' };
    const voted = await formPressed(actOnRule, {
      params: { caseId, command: 'cast-vote' },
      query: '?v=4',
      typed: vote,
    });
    const taken = await formPressed(actOnReport, {
      params: { caseId, command: 'take-report' },
      query: '?v=4',
      typed: {},
    });
    expect([voted.sent[0]?.answers, taken.sent[0]?.answers]).toEqual([RuleChangeView, CommandAnswer]);
  });

  it('is seen by the page, which asks for it as it is now', async () => {
    const context = new RouterContextProvider();
    const api = { read: () => Promise.resolve({ outcome: 'said', answer: { reference: 'MX-GT v2', version: 5 } }) };
    context.set(visitContext, { api } as unknown as Visit);
    const request = new Request(`http://console.example/?v=4`);
    for (const [load, command] of [
      [loadRuleAct, 'cast-vote'],
      [loadReportAct, 'take-report'],
    ] as const) {
      const args = { context, request, params: { caseId, command } } as unknown as LoaderFunctionArgs;
      expect(await load(args)).toMatchObject({ read: 4, version: 5, command });
    }
  });
});

describe('reports that somebody asked for money', () => {
  const { reports } = consoleIn('es');
  const head = { caseId, version: 3, stage: 'looked-into', receivedOn: '2026-11-20', owner: 'gt.i1', overdue: true };
  const whom = { officers: ['gt.r1'], offices: [], telephones: [] };
  const view = {
    ...{ ...head, said: [{ by: 'reporter', on: '2026-11-20', words: 'Me pidió <b>dinero</b>', ...whom }] },
    ...{ step: { what: 'answer', proposedBy: 'gt.i1', outcome: 'unfounded', words: 'No hay prueba', ...whom } },
    allowedActions: ['approve-report-step', 'propose-export'],
  };

  it('are read with what waits for a second person, and named patterns', () => {
    const html = pageDrawn(Report, { roles: ['integrity-officer'], loaded: { view, done: false } });
    const shown = wordsOf(html);
    for (const told of ['Me pidió', reports.names('gt.r1'), reports.outcomes.unfounded, reports.steps.answer])
      expect(shown).toContain(told);
    expect(html).not.toContain('<b>dinero</b>');
    const patterns = [{ of: 'officer', name: 'gt.r1', reports: [caseId], draws: { named: 4, files: 9 } }];
    const listed = pageDrawn(Reports, { loaded: { items: [head], patterns, next: 'a/b' } });
    expect(wordsOf(listed)).toContain(reports.drawn(4, 9));
    expect(listed).toContain('href="/denuncias?pagina=a%2Fb"');
    expect(pageDrawn(Reports, { loaded: { items: [head], patterns } })).not.toContain('pagina=');
  });

  it.each([
    ['answer-report', 'corruption-reports', 'answer', { outcome: 'founded', words: 'Se sancionó' }],
    ['name-concerned', 'corruption-reports', 'concerned', {}],
    ['take-report', 'cases', 'take-report', {}],
  ])('are acted on where words are sealed on their way in: %s', async (command, at, step, typed) => {
    const { asked, sent } = await formPressed(actOnReport, { params: { caseId, command }, query: '?v=3', typed });
    expect(sent[0]?.headers).toEqual({ 'idempotency-key': 'once', 'if-match': '"3"' });
    expect(asked).toEqual([[`/${at}/${caseId}/${step}`, typed]]);
    const html = pageDrawn(ReportAct, { loaded: { caseId, command, key: 'once' } });
    for (const name of Object.keys(typed)) expect(html).toContain(`name="${name}"`);
  });
});
