import { consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import { askedFiles, asAuditQuery } from '../audit/index.js';
import { saidOr } from '../failed/problem.js';
import { visitContext } from '../visit/index.js';
import type { Visit } from '../visit/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import Audit, { loader } from './audit.js';
import Draws from './draws.js';
import Journal from './journal.js';
import Looks from './looks.js';
import NoticedOne from './noticed-one.js';
import Noticed from './noticed.js';
import Purpose, { action as sayPurpose } from './purpose.js';
import Unequal from './unequal.js';

const caseId = 'GT-26-7K3M9Q-N';
const at = '2026-11-29T15:00:00.000Z';
const { audit, draws, happened, journal, noticed, unequal } = consoleIn('es');
const roles = ['auditor'];

describe('what a look is for', () => {
  it('is asked before any file is found, and where the node asks for it, and leads back', async () => {
    const context = new RouterContextProvider();
    context.set(visitContext, { session: {}, path: '/auditoria' } as unknown as Visit);
    const request = new Request('http://console.example/auditoria');
    const led = (await loader({ context, request, params: {} } as unknown as LoaderFunctionArgs)) as Response;
    expect(led.headers.get('location')).toBe('/para-que?a=%2Fauditoria');
    const errors = [{ field: 'header.Look-Purpose', code: 'required', message: 'Para qué' }];
    const refused = { outcome: 'refused', problem: { status: 400, errors } } as never;
    const thrown: unknown[] = [];
    try {
      saidOr(refused, { path: `/expedientes/${caseId}` } as Visit);
    } catch (way) {
      thrown.push((way as Response).headers.get('location'));
    }
    expect(thrown).toEqual([`/para-que?a=%2Fexpedientes%2F${caseId}`]);
  });

  it.each([
    ['?a=/auditoria/sorteos', '/auditoria/sorteos'],
    ['?a=//evil.example', '/'],
    ['?a=https://evil.example', '/'],
    ['?a=/%5Cevil.example', '/'],
    ['?a=/%09/evil.example', '/'],
    ['?a=/.%0A//evil.example', '/'],
    ['', '/'],
  ])('is kept by the browser, and leads to no other site: %s', async (query, to) => {
    const kept: unknown[] = [];
    const keep = (session: object) => {
      kept.push(session);
      return 'cookie';
    };
    const { answer, asked } = await formPressed(sayPurpose, { query, typed: { purpose: ' Queja 12 ' }, keep });
    expect((answer as Response).headers.get('location')).toBe(to);
    const page = to.replace(/\?.*/, '');
    expect(kept).toEqual([
      expect.objectContaining({ lookingFor: { words: 'Queja 12', since: expect.any(Number) as number, page } }),
    ]);
    expect(asked).toEqual([]);
  });

  it('cannot be nothing', async () => {
    const { answer } = await formPressed(sayPurpose, { typed: { purpose: ' \n ' } });
    expect(answer).toMatchObject({ faults: { purpose: '' } });
    const html = pageDrawn(Purpose, { loaded: { to: '/' }, answered: answer as object });
    expect(html).toContain('id="purpose-fault"');
  });
});

describe('what an auditor reads', () => {
  it('asks for what stands in the address, and is told what of it means nothing', () => {
    const asked = askedFiles(new URL('http://x/?clase=appeal&entidad=gt-mintrab&vencido=true&corredor=mexico&etapa='));
    expect(asAuditQuery(asked.filters)).toEqual({ kind: 'appeal', agency: 'gt-mintrab', late: 'true' });
    expect(asked.notRead).toEqual({ corredor: 'mexico' });
    const html = pageDrawn(Audit, { roles, loaded: { asked, found: { items: [] }, names: {} } });
    expect(wordsOf(html)).toContain(audit.notRead(`${consoleIn('es').work.filters.corridor} «mexico»`));
    // It stands in its field still, to be mended.
    expect(html).toMatch(
      /id="corredor"[^>]*value="mexico"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*value="mexico"/,
    );
  });

  it.each(['es', 'en'] as const)(
    'names files of every agency in %s, with the way to each and to its journal',
    (language) => {
      const words = consoleIn(language).audit;
      const row = { kind: 'appeal', stage: 'open', agencies: ['gt-mintrab'], openedAt: at, updatedAt: at };
      const found = { items: [{ ...row, caseId, late: true, dueAt: at }], next: 'more' };
      const names = { 'gt-mintrab': 'MINTRAB' };
      const asked = { filters: { clase: 'appeal' }, notRead: {} };
      const html = pageDrawn(Audit, { language, roles, loaded: { asked, found, names } });
      for (const told of [words.eachIsALook, 'MINTRAB']) expect(wordsOf(html)).toContain(told);
      expect(wordsOf(html)).not.toContain('gt-mintrab');
      for (const to of [
        `/expedientes/${caseId}`,
        `/expedientes/${caseId}/diario`,
        '/auditoria?clase=appeal&amp;pagina=more',
      ])
        expect(html).toContain(`href="${to}"`);
      const none = { asked: { filters: {}, notRead: {} }, found: { items: [] }, names: {} };
      const nothing = pageDrawn(Audit, { language, roles, loaded: none });
      expect(wordsOf(nothing)).toContain(words.none);
    },
  );

  it('reads a journal with who, what and its hash, and nothing of what is hidden', () => {
    const entry = { at, hash: 'a1b2c3d4e5f60718293a', actor: { kind: 'officer', id: 'gt.r1', agency: 'gt-mintrab' } };
    const event = { type: 'note-added', at, text: { es: 'Llamó' } };
    const hidden = { seq: 2, at, type: 'hidden', event: { type: 'hidden' }, actor: { kind: 'hidden' }, hash: 'ff00' };
    const entries = [{ ...entry, seq: 1, type: 'note-added', event }, hidden];
    const html = pageDrawn(Journal, { roles, loaded: { caseId, entries } });
    const shown = wordsOf(html);
    for (const told of ['gt.r1, gt-mintrab', 'Llamó', 'a1b2c3d4e5f60718', journal.hidden, happened['note-added']])
      expect(shown).toContain(told);
    const named = wordsOf(pageDrawn(Journal, { roles, names: { 'gt.r1': 'Ana López' }, loaded: { caseId, entries } }));
    expect(named).toContain('Ana López · gt.r1, gt-mintrab');
    // The law's own name is for support, beside the hash.
    expect(shown).toContain(`${journal.lawsName} note-added`);
    expect(shown).not.toContain(' hidden ');
    expect(html).toContain(`href="/expedientes/${caseId}/diario.jws"`);
    expect(pageDrawn(Journal, { loaded: { caseId, entries } })).not.toContain('diario.jws');
  });

  it('reads who looked, by agency and role, and what for', () => {
    const items = [
      { at, what: 'document', who: { kind: 'officer', agency: 'MINTRAB', role: 'reviewer' }, stated: 'Queja 12' },
      { at, what: 'credential', who: { kind: 'anybody' }, purpose: 'hiring' },
    ];
    const shown = wordsOf(pageDrawn(Looks, { roles, loaded: { caseId, page: { items, timeZone: 'UTC', next: 7 } } }));
    for (const told of ['MINTRAB, quien revisa', audit.looked.document, 'Queja 12']) expect(shown).toContain(told);
  });

  it('says that every draw gives the same again, or which does not', () => {
    const drawn = {
      ...{ at, caseId, type: 'officers-drawn', named: { reviewer: 'gt.r1' }, faults: [] as string[] },
      draw: {
        seed: '2026-11-28/x/ab',
        reviewers: [
          { id: 'gt.r1', load: 3 },
          { id: 'gt.r2', load: 4 },
        ],
      },
    };
    const commitment = { hash: 'c0ffee', committedAt: at, inTime: true, chainHolds: true };
    const day = { day: '2026-11-28', commitment, seed: '5eed', draws: [drawn] };
    const page = (of: object) => wordsOf(pageDrawn(Draws, { roles, loaded: { drawn: of, at } }));
    const same = page(day);
    for (const told of [
      draws.same(1, '29 nov, 09:00'),
      draws.candidate('gt.r2', 4),
      draws.sameResult,
      'c0ffee',
      '5eed',
    ])
      expect(same).toContain(told);
    const named = wordsOf(pageDrawn(Draws, { roles, names: { 'gt.r1': 'Ana López' }, loaded: { drawn: day, at } }));
    for (const who of [draws.candidate('Ana López · gt.r1', 3), 'Ana López · gt.r1 quien revisa'])
      expect(named).toContain(who);
    const odd = page({ ...day, draws: [{ ...drawn, faults: ['NOT_REPRODUCIBLE'] }], seed: undefined });
    for (const told of [draws.odd(1, 1, '29 nov, 09:00'), draws.faults.NOT_REPRODUCIBLE, draws.notYet])
      expect(odd).toContain(told);
    expect(odd).not.toContain(draws.sameResult);
  });

  it('finds what the node noticed, takes it from there, and reads groups against the rest', () => {
    const item = { caseId, version: 2, stage: 'open', rule: 'many-looks', words: 'Miró mucho', since: at, until: at };
    const listed = pageDrawn(Noticed, { roles, loaded: { items: [{ ...item, late: false }], next: 'a/b' } });
    for (const to of [`/auditoria/avisos/${caseId}`, '/auditoria/avisos?pagina=a%2Fb'])
      expect(listed).toContain(`href="${to}"`);
    const one = { ...item, concerned: ['gt.r1'], faults: [], allowedActions: ['take-integrity-event'], journal: [] };
    const html = pageDrawn(NoticedOne, { roles, loaded: { view: one, queue: '' } });
    expect(html).toContain(`href="/expedientes/${caseId}/take-integrity-event?v=2"`);
    expect(wordsOf(html)).toContain(noticed.concerned);
    const compared = {
      ...{ by: 'sex', group: 'F', measure: 'refusals', where: 'recognition-review', finding: 'worse' },
      ...{ ofGroup: 0.4, ofRest: 0.2, groupSize: 40, restSize: 60, difference: 0.2, interval: [0.05, 0.35] },
    };
    const better = { ...compared, group: 'M', finding: 'no-evidence' };
    const table = wordsOf(
      pageDrawn(Unequal, { roles, loaded: { asOf: at, note: { es: 'Nota' }, items: [better, compared] } }),
    );
    expect(table).toMatch(/40\s?%/);
    expect(table.indexOf(unequal.findings.worse)).toBeLessThan(table.indexOf(unequal.findings['no-evidence']));
  });
});
