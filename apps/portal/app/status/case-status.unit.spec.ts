import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { publicStages } from '@puente/domain/file/case';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StatusAnswer } from '@puente/contracts/answers/worker';
import {
  answerApi,
  archiveApi,
  certifierApi,
  checkApi,
  choiceApi,
  credentialApi,
  directoryApi,
  figuresApi,
  messageApi,
  ownApi,
  preCheckApi,
  referenceApi,
  reportApi,
  rulesApi,
  statusApi,
} from '../api/index.js';
import { cookiesFor } from '../visit/cookies.js';
import { VisitProvider } from '../visit/index.js';
import type { Visit } from '../visit/index.js';
import type { PageLanguage } from '@puente/words/languages';
import { pageLanguages } from '@puente/words/languages';
import { CaseStatus } from './case-status.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const inReview: StatusAnswer = StatusAnswer.parse({
  caseId: 'GT-26-7K3M9Q-N' as CaseId,
  procedure: 'recognition',
  stage: 'host-review',
  home: 'MX',
  host: 'GT',
  standard: { country: 'MX', code: 'EC0586.01' },
  hostStandard: 'NTCL-1',
  holder: { who: 'agency', country: 'GT', agency: 'gt-mintrab' },
  clock: {
    id: 'host-review#1',
    dueOn: '2026-04-28',
    dueAt: '2026-04-29T05:59:59.999Z',
    calendar: 'GT',
    unit: 'business-days',
    state: 'running',
    explanation: [],
  },
  atZero: 'deem_recognised',
  next: 'nothing',
  tacit: false,
  timeline: [
    { at: '2026-03-04T05:30:00.000Z', country: 'GT', what: 'submitted' },
    { at: '2026-03-14T16:00:00.000Z', country: 'MX', what: 'authenticity-settled', args: { finding: 'authentic' } },
    {
      at: '2026-04-02T16:00:00.000Z',
      country: 'GT',
      what: 'review-extended',
      args: { days: '10', unit: 'business-days' },
      words: { es: 'El perito está de licencia.' },
    },
  ],
  news: { from: 'MX', at: '2026-03-14T16:00:00.000Z' },
  demonstration: true,
  daysLeft: 9,
  timeZone: 'America/Guatemala',
  words: { explanation: '30 + 10 días hábiles desde el 15 de marzo' },
  names: {
    countries: { MX: 'México', GT: 'Guatemala' },
    agencies: { 'gt-mintrab': 'Ministerio de Trabajo' },
    standards: { 'MX:EC0586.01': 'Sistemas fotovoltaicos' },
    units: {},
  },
  serverTime: '2026-04-15T12:00:00.000Z',
});

/** As a browser gets it. */
function drawn(status: StatusAnswer, language: PageLanguage = 'es', country = 'GT', asked = false): string {
  const nobody = ['http://127.0.0.1:9', { language, onBehalfOf: {} }] as const;
  const api = statusApi(...nobody);
  const preChecks = preCheckApi(...nobody);
  const visit: Visit = {
    code: 'X',
    language,
    languageAsked: false,
    otherLanguage: undefined,
    country,
    path: '/tramite',
    cookies: cookiesFor(false),
    session: undefined,
    api,
    preChecks,
    directory: directoryApi(...nobody),
    rules: rulesApi(...nobody),
    figures: figuresApi(...nobody),
    credentials: credentialApi(...nobody),
    checks: checkApi(...nobody),
    own: ownApi(...nobody),
    references: referenceApi(...nobody),
    certifier: certifierApi(...nobody),
    reports: reportApi(...nobody),
    messages: messageApi(...nobody),
    answers: answerApi(...nobody),
    choices: choiceApi(...nobody),
    archive: archiveApi(...nobody),
  };
  const page = React.createElement(VisitProvider, {
    visit,
    children: React.createElement(CaseStatus, { status, asked }),
  });
  return renderToStaticMarkup(page);
}

/** What a reader's eyes get: the page's words without its tags. */
const read = (...shown: Parameters<typeof drawn>): string =>
  drawn(...shown)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

function without(...fields: readonly ('atZero' | 'clock' | 'news')[]): StatusAnswer {
  const status = { ...inReview };
  for (const field of fields) Reflect.deleteProperty(status, field);
  return status;
}

describe('the status page', () => {
  it('[F68] has one tap to say that somebody asked for money', () => {
    expect(read(inReview)).toContain('Me pidieron dinero');
    expect(read(inReview, 'en')).toContain('Someone asked me for money');
  });

  it('says that an office asks whether another dossier is theirs, and only then', () => {
    expect(read(inReview, 'es', 'GT', true)).toContain('Una oficina le pregunta si otro expediente también es suyo.');
    expect(read(inReview, 'en', 'GT', true)).toContain('An office asks you whether another file is yours too.');
    expect(read(inReview)).not.toContain('le pregunta');
  });

  it('leads to where an authority is answered, and only where one asks', () => {
    expect(read(inReview)).not.toContain('Responder aquí');
    for (const next of ['answer-hearing', 'answer-fraud-review', 'answer-discrepancy'] as const)
      expect(read({ ...inReview, next })).toContain('Responder aquí');
  });

  it('[R9][R12] leads to where what was asked for is handed in or reported, and says that an office needs a mandate', () => {
    for (const [next, link] of [
      ['provide-documents', 'Entregarlo o avisar aquí'],
      ['report-compensation', 'Avisar que ya lo hice'],
    ] as const)
      for (const country of ['GT', 'MX']) {
        const page = read({ ...inReview, next }, 'es', country);
        expect(page).toContain(link);
        expect(page).toContain('solo puede hacerlo por usted con un mandato que usted firmó');
        expect(page).not.toContain('en la oficina');
      }
  });

  it('[R5][R9][R15] leads to where a day is moved, an evaluation or a case asked for again, and an alert contested', () => {
    for (const [next, link] of [
      ['attend-evaluation', 'Cambiar la cita'],
      ['may-reapply', 'Pedir otra evaluación'],
      ['may-reopen', 'Reabrir el trámite'],
      ['may-contest', 'Decir que la alerta está equivocada'],
    ] as const)
      expect(read({ ...inReview, next })).toContain(link);
    const both = read({ ...inReview, host: 'MX' as CountryCode, next: 'may-appeal-or-reapply' }, 'es', 'MX');
    for (const link of ['Apelar', 'Pedir otra evaluación']) expect(both).toContain(link);
  });

  it('[R10] says that nobody decided, from when and to whom to complain, then what was ordered and until when', () => {
    const names = {
      ...inReview.names,
      agencies: { ...inReview.names.agencies, 'gt-appeals': 'Instancia de apelación' },
    };
    const mayComplain = StatusAnswer.shape.silence.parse({ to: 'gt-appeals', from: '2026-04-16', complained: false });
    const late: StatusAnswer = {
      ...inReview,
      ...{ names, clock: { ...inReview.clock, state: 'lapsed' } as NonNullable<StatusAnswer['clock']> },
      silence: mayComplain,
    };
    const page = read(late);
    expect(page).toContain('Desde el 16 de abril puede quejarse ante Instancia de apelación');
    expect(page).not.toContain('Quejarse de que no deciden');
    const then = { ...late, serverTime: '2026-04-16T12:00:00.000Z' as typeof late.serverTime };
    expect(read(then)).toContain('Quejarse de que no deciden');
    const abroad = read(then, 'es', 'MX');
    expect(abroad).toContain('No respondieron en Guatemala: si se queja aquí, su queja pasa allá.');
    expect(abroad).toContain('Quejarse de que no deciden');
    expect(read(then)).not.toContain('su queja pasa allá');
    const passed = {
      at: then.serverTime,
      country: 'MX' as CountryCode,
      what: 'complaint-passed-on' as const,
      args: { to: 'GT' },
    };
    const waits = { ...then, silence: { ...mayComplain, complained: true }, timeline: [passed] } as StatusAnswer;
    const onItsWay = read(waits, 'es', 'MX');
    expect(onItsWay).toContain('Su queja pasó a Guatemala. Cuando la reciban');
    expect(onItsWay.match(/Su queja pasó a Guatemala/g)).toHaveLength(2);
    expect(onItsWay).not.toContain('Quejarse de que no deciden');
    const order = { reasons: { es: 'El plazo venció' }, legalBasis: { es: 'Artículo 20' } };
    const silence = StatusAnswer.shape.silence.parse({ to: 'gt-appeals', complained: false, order });
    const ordered = read({ ...inReview, names, silence });
    expect(ordered).toContain('Instancia de apelación ordenó decidir hasta el 28 de abril.');
    expect(ordered).toContain('Base legal: Artículo 20');
  });

  it('[R7] leads to where newer rules are answered while they are asked about here, and no longer', () => {
    const asked = { at: inReview.serverTime, country: 'GT' as const, what: 'migration-asked' as const };
    const lines = (...what: readonly ('migration-declined' | 'migration-fell' | 'case-migrated')[]): StatusAnswer => ({
      ...inReview,
      timeline: [
        ...inReview.timeline,
        asked,
        ...what.map((one) => ({ ...asked, what: one })),
      ] as StatusAnswer['timeline'],
    });
    expect(read(lines())).toContain('Le preguntan si acepta reglas nuevas en su trámite.');
    expect(read(lines(), 'es', 'MX')).not.toContain('Le preguntan si acepta');
    const elsewhere =
      'Guatemala le pregunta si acepta reglas nuevas en su trámite: se contesta en la página de Guatemala.';
    expect(read(lines(), 'es', 'MX')).toContain(elsewhere);
    expect(read(lines())).not.toContain(elsewhere);
    for (const answered of ['migration-declined', 'migration-fell', 'case-migrated'] as const) {
      expect(read(lines(answered))).not.toContain('Le preguntan si acepta');
      expect(read(lines(answered), 'es', 'MX')).not.toContain(elsewhere);
    }
  });

  it('[F56] tells who has the file, until when, what happens then, and what to do', () => {
    const page = read(inReview);
    expect(page).toContain('Guatemala está revisando su certificado.');
    expect(page).toContain('Lo tiene Ministerio de Trabajo, Guatemala');
    expect(page).toContain('Vence 28 de abril · faltan 9 días hábiles');
    expect(page).toContain('¿Cómo se cuenta? 30 + 10 días hábiles desde el 15 de marzo');
    expect(page).toContain('Si no responden Su certificado queda reconocido de todos modos.');
    expect(page).toContain('Usted ahora No tiene que hacer nada.');
    expect(page).toContain('En revisión ahora');
    expect(page).toContain('Datos de demostración');
  });

  it('tells what has happened on the days of the country, with the reasons as they were written', () => {
    const page = read(inReview);
    expect(page).toContain('3 mar 23:30 Usted envió su trámite a México');
    expect(page).toContain('México confirmó que el certificado es auténtico');
    expect(page).toContain('Guatemala pidió 10 días hábiles más, una sola vez El perito está de licencia.');
    expect(page).toContain('Última noticia de México: 14 mar, 10:00. Hora de Guatemala.');
  });

  it('says the same in English', () => {
    const page = read(inReview, 'en');
    expect(page).toContain('Due 28 April · 9 working days left');
    expect(page).toContain('If they do not answer Your certificate is recognised all the same.');
  });

  it('warns by a word when the date is near or past, by the clock of the API', () => {
    expect(read({ ...inReview, daysLeft: 3 })).toContain('Pronto 28 de abril · faltan 3 días hábiles');
    expect(read({ ...inReview, daysLeft: 1 })).toContain('falta 1 día hábil');
    expect(read({ ...inReview, daysLeft: 0 })).toContain('hoy es el último día');
    expect(read({ ...inReview, serverTime: instant('2026-04-29T06:00:00.000Z') })).toContain(
      'Atrasado venció el 28 de abril',
    );
    expect(read({ ...inReview, serverTime: instant('2027-01-02T06:00:00.000Z') })).toContain(
      'venció el 28 de abril de 2026',
    );
  });

  it('says when a decision came from silence', () => {
    const decided = without('clock', 'atZero');
    const page = read({
      ...decided,
      stage: 'recognised',
      holder: { who: 'nobody' },
      tacit: true,
      next: 'read-decision',
    });
    expect(page).toContain('Guatemala reconoce su certificado.');
    expect(page).toContain('Por silencio administrativo. Guatemala no respondió a tiempo');
    expect(page).toContain('Nadie: el trámite terminó');
  });

  it('[D 2] says what the other country has not received, since when, and that nothing has to be done; and nothing while all is well', () => {
    const late = { ...inReview, unreceived: { by: 'MX', since: '2026-03-12T16:00:00.000Z' } } as StatusAnswer;
    expect(read(late)).toContain('Guatemala lo envió; México aún no lo recibió, desde 12 mar, 10:00.');
    expect(read(late)).toContain('Se envía otra vez por sí solo');
    expect(read(late, 'en')).toContain('Guatemala sent it; México has not received it yet, since');
    expect(read(inReview)).not.toContain('aún no lo recibió');
  });

  it('[D 3] says that the other country is being restored and that nothing is lost, while it says so', () => {
    const lost = { ...inReview, restored: { there: 'MX', since: '2026-03-12T16:00:00.000Z' } } as StatusAnswer;
    expect(read(lost)).toContain('México está recuperando sus registros de una copia. Nada se pierde');
    expect(read(lost, 'en')).toContain('México is being restored from a copy. Nothing is lost');
    expect(read(inReview)).not.toContain('recuperando');
  });

  it('says that nothing was heard of the other country yet', () => {
    const quiet = without('news');
    expect(read(quiet)).toContain('Todavía no hay noticias de México.');
    expect(read(quiet, 'es', 'MX')).toContain('Todavía no hay noticias de Guatemala.');
    // An appeal is of one country, though what is appealed crossed a border.
    expect(read({ ...quiet, procedure: 'appeal' })).not.toContain('noticias');
  });

  it('[F57] is read in Portuguese, with what an officer wrote in Spanish marked as such', () => {
    const page = read(inReview, 'pt');
    for (const said of [
      'Guatemala está analisando seu certificado.',
      'faltam 9 dias úteis',
      '28 de abril',
      '2 de abr.',
    ])
      expect(page).toContain(said);
    expect(drawn(inReview, 'pt')).toContain('<span lang="es">El perito está de licencia.</span>');
    expect(drawn(inReview, 'es')).not.toContain('lang="es"');
  });

  it.each(publicStages)('has words and no gap in stage %s', (stage) => {
    for (const language of pageLanguages) expect(read({ ...inReview, stage }, language)).not.toMatch(/undefined|\$\{/);
  });
});
