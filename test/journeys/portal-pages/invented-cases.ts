type Json = Readonly<Record<string, unknown>>;

const at = (day: string, hour = '16:42:00.000') => `2026-${day}T${hour}Z`;
const line = (day: string, country: string, what: string, more: Json = {}) => ({ at: at(day), country, what, ...more });

const names: Readonly<Record<'es' | 'en', Json>> = {
  es: {
    countries: { MX: 'México', GT: 'Guatemala' },
    agencies: {
      'mx-stps': 'Secretaría del Trabajo y Previsión Social (STPS)',
      'mx-conocer': 'CONOCER',
      'gt-mintrab': 'Ministerio de Trabajo y Previsión Social (MINTRAB)',
      'gt-appeals': 'Tribunal de apelaciones (demostración)',
    },
    standards: {
      'MX:EC0586.01': 'Instalación de sistemas fotovoltaicos en residencia, comercio e industria',
    },
    units: {},
  },
  en: {
    countries: { MX: 'Mexico', GT: 'Guatemala' },
    agencies: {
      'mx-stps': 'Ministry of Labour and Social Welfare (STPS)',
      'mx-conocer': 'CONOCER',
      'gt-mintrab': 'Ministry of Labour and Social Welfare (MINTRAB)',
      'gt-appeals': 'Appeals tribunal (demonstration)',
    },
    standards: {
      'MX:EC0586.01': 'Instalación de sistemas fotovoltaicos en residencia, comercio e industria',
    },
    units: {},
  },
};

const sent = [
  line('03-03', 'GT', 'draft-opened', { args: { channel: 'assisted' } }),
  line('03-03', 'GT', 'submitted'),
  line('03-03', 'MX', 'received-at-home'),
];
const complete = [...sent, line('03-05', 'MX', 'acknowledged')];
const verified = [
  ...complete,
  line('03-05', 'MX', 'issuer-asked', { args: { certifier: 'ECE-00001' } }),
  line('03-14', 'MX', 'authenticity-settled', { args: { finding: 'authentic' } }),
  line('03-14', 'MX', 'transmitted'),
  line('03-14', 'GT', 'received-at-host'),
  line('03-17', 'GT', 'officers-drawn'),
];

const shared = {
  home: 'MX',
  host: 'GT',
  standard: { country: 'MX', code: 'EC0586.01' },
  procedure: 'recognition',
  hostStandard: 'NTCL-0123',
  tacit: false,
  demonstration: true,
  news: { from: 'MX', at: at('03-14') },
};
const reviewClock = {
  id: 'host-review#1',
  dueOn: '2026-04-28',
  dueAt: '2026-04-29T05:59:59.999Z',
  calendar: 'GT',
  unit: 'business-days',
  state: 'running',
  explanation: [{ step: 'allowed', allowance: { unit: 'business-days', days: 30 } }],
};
const ministry = { who: 'agency', country: 'GT', agency: 'gt-mintrab' };
const homeMinistry = { who: 'agency', country: 'MX', agency: 'mx-stps' };
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const upcoming = { dueOn: soon(12).slice(0, 10), dueAt: soon(12) };

/** One invented case for each face of the page, by its number. */
export const inventedCases: Readonly<Record<string, Json>> = {
  'GT-26-7K3M9Q-N': {
    ...shared,
    stage: 'host-review',
    holder: ministry,
    clock: { ...reviewClock, ...upcoming },
    atZero: 'deem_recognised',
    next: 'nothing',
    daysLeft: 9,
    timeline: [
      ...verified,
      line('04-02', 'GT', 'review-extended', {
        args: { days: '10', unit: 'business-days' },
        words: { es: 'El perito está de licencia.', en: 'The expert is on leave.' },
      }),
    ],
  },
  'GT-26-DR4FT1-K': {
    ...shared,
    stage: 'draft',
    holder: { who: 'worker' },
    clock: { ...reviewClock, ...upcoming, id: 'draft#1', unit: 'calendar-days' },
    atZero: 'draft-deleted',
    next: 'submit-draft',
    daysLeft: 12,
    timeline: sent.slice(0, 1),
    news: undefined,
  },
  'GT-26-D0CSM1-D': {
    ...shared,
    stage: 'awaiting-documents',
    holder: { who: 'worker' },
    clock: {
      ...reviewClock,
      dueOn: soon(2).slice(0, 10),
      dueAt: soon(2),
      id: 'awaiting-documents#1',
      unit: 'calendar-days',
    },
    atZero: 'closed-without-prejudice',
    next: 'provide-documents',
    daysLeft: 2,
    timeline: [
      ...sent,
      line('03-06', 'MX', 'documents-requested', {
        args: { kinds: ['identity', 'work-reference'] },
        words: {
          es: 'La copia de su documento no se lee. Artículo 12 del acuerdo.',
          en: 'The copy of your document cannot be read. Article 12 of the agreement.',
        },
      }),
      line('03-06', 'MX', 'notice-served', {
        args: { subject: 'documents-requested', channel: 'portal', on: '2026-03-09' },
      }),
    ],
  },
  'GT-26-1ATE00-8': {
    ...shared,
    stage: 'submitted',
    holder: homeMinistry,
    clock: { ...reviewClock, id: 'submitted#1', state: 'lapsed', dueOn: '2026-03-10' },
    next: 'nothing',
    timeline: [...sent, line('03-11', 'MX', 'escalated', { args: { agency: 'mx-stps' } })],
  },
  'GT-26-REC0GN-O': {
    ...shared,
    stage: 'recognised',
    holder: { who: 'nobody' },
    next: 'read-decision',
    timeline: [
      ...verified,
      line('04-20', 'GT', 'recognised', {
        words: {
          es: 'Su certificado cubre todas las unidades de la norma guatemalteca.',
          en: 'Your certificate covers every unit of the Guatemalan standard.',
        },
      }),
    ],
    demonstration: false,
  },
  'GT-26-TAC1T0-A': {
    ...shared,
    stage: 'recognised',
    holder: { who: 'nobody' },
    next: 'read-decision',
    tacit: true,
    timeline: [...verified, line('04-29', 'GT', 'deemed-recognised')],
  },
  'GT-26-REFVSD-N': {
    ...shared,
    stage: 'refused',
    holder: { who: 'worker' },
    clock: {
      ...reviewClock,
      id: 'appeal#1',
      ...upcoming,
      state: 'awaiting-service',
      dueOn: undefined,
      dueAt: undefined,
    },
    atZero: 'refusal-final',
    next: 'may-appeal',
    timeline: [
      ...verified,
      line('04-20', 'GT', 'refused', {
        words: {
          es: 'La norma guatemalteca pide una unidad de seguridad eléctrica que su certificado no cubre.',
        },
      }),
    ],
  },
  'GT-26-FR4VD1-H': {
    ...shared,
    stage: 'fraud-review',
    holder: { who: 'worker' },
    clock: { ...reviewClock, ...upcoming, id: 'hearing#1' },
    atZero: 'decided-without-answer',
    next: 'answer-fraud-review',
    daysLeft: 12,
    tacit: true,
    timeline: [
      ...verified,
      line('04-29', 'GT', 'deemed-recognised'),
      line('05-20', 'GT', 'fraud-review-opened', {
        words: {
          es: 'El folio de su certificado aparece en otro expediente, con otro nombre.',
          en: 'The folio of your certificate appears in another file, under another name.',
        },
      }),
    ],
  },
  'GT-26-D1FFER-J': {
    ...shared,
    stage: 'home-verification',
    holder: { who: 'worker' },
    clock: { ...reviewClock, ...upcoming, id: 'discrepancy#1', calendar: 'MX' },
    atZero: 'discrepancy-stands',
    next: 'answer-discrepancy',
    daysLeft: 12,
    timeline: complete,
  },
  'GT-26-HE4R1N-8': {
    ...shared,
    procedure: 'credential',
    stage: 'credential-active',
    holder: { who: 'worker' },
    clock: { ...reviewClock, ...upcoming, id: 'hearing#1' },
    atZero: 'decided-without-answer',
    next: 'answer-hearing',
    daysLeft: 12,
    timeline: [
      line('06-02', 'MX', 'certificate-suspended', {
        words: {
          es: 'El centro que lo evaluó perdió su acreditación. Se revisan todos sus certificados.',
          en: 'The centre that evaluated you lost its accreditation. All its certificates are looked at again.',
        },
      }),
    ],
  },
  'GT-26-TEST0M-F': {
    ...shared,
    stage: 'host-review',
    holder: ministry,
    clock: { ...reviewClock, ...upcoming },
    atZero: 'escalated',
    next: 'attend-test',
    daysLeft: 12,
    timeline: [
      ...verified,
      line('04-02', 'GT', 'test-scheduled', {
        args: { units: ['U-2'], slots: [`${soon(14)} Taller de demostración, zona 4`], language: 'es' },
      }),
    ],
  },
  'GT-26-M1SSED-V': {
    ...shared,
    stage: 'host-review',
    holder: ministry,
    clock: { ...reviewClock, ...upcoming },
    atZero: 'escalated',
    next: 'choose-after-test',
    daysLeft: 12,
    timeline: verified,
  },
  'GT-26-S11ENT-E': {
    ...shared,
    stage: 'host-review',
    holder: ministry,
    clock: { ...reviewClock, state: 'lapsed', dueOn: '2026-04-28' },
    next: 'nothing',
    silence: { to: 'gt-appeals', from: '2026-05-07', complained: false },
    timeline: [...verified, line('04-29', 'GT', 'escalated', { args: { agency: 'gt-mintrab' } })],
  },
  'GT-26-RV1ES0-W': {
    ...shared,
    stage: 'host-review',
    holder: ministry,
    clock: { ...reviewClock, ...upcoming },
    atZero: 'deem_recognised',
    next: 'nothing',
    daysLeft: 12,
    timeline: [
      ...verified,
      line('04-02', 'GT', 'migration-asked', {
        args: { on: '2026-04-10' },
        words: {
          es: 'La comisión cambió el acuerdo.',
          en: 'The commission changed the agreement.',
        },
      }),
    ],
  },
  'GT-26-MEASVR-2': {
    ...shared,
    stage: 'compensation-pending',
    holder: { who: 'worker' },
    clock: { ...reviewClock, ...upcoming, id: 'compensation#1', unit: 'calendar-days' },
    atZero: 'stays-partial',
    next: 'report-compensation',
    daysLeft: 12,
    measures: [
      {
        unit: 'U-2',
        kind: 'aptitude-test',
        content: { es: 'Mostrar en un taller que monta los módulos.' },
        reasons: { es: 'Su certificado no cubre esa parte.' },
        report: { es: 'En la oficina que decide, con la constancia del taller.' },
      },
    ],
    timeline: verified,
  },
  'GT-26-C1TA00-0': {
    ...{ home: 'GT', standard: shared.standard, tacit: false, demonstration: true, procedure: 'certification' },
    stage: 'evaluation-scheduled',
    holder: ministry,
    clock: { ...reviewClock, ...upcoming, id: 'evaluation#1' },
    atZero: 'escalated',
    next: 'attend-evaluation',
    daysLeft: 12,
    timeline: [line('03-20', 'GT', 'appointment-chosen', { args: { slots: [`${soon(9)} Taller 3`] } })],
  },
  'GT-26-A1ERTA-R': {
    ...{ home: 'GT', standard: shared.standard, tacit: false, demonstration: true, procedure: 'alert' },
    ...{ stage: 'alerted', holder: { who: 'nobody' }, next: 'may-contest' },
    timeline: [line('04-12', 'GT', 'credential-alerted')],
  },
  'GT-26-SBM1TD-N': {
    ...shared,
    stage: 'withdrawn',
    holder: { who: 'nobody' },
    next: 'nothing',
    timeline: [...sent, line('03-04', 'GT', 'withdrawn')],
  },
};

export function answerFor(caseId: string, language: 'es' | 'en'): Json | undefined {
  const found = inventedCases[caseId];
  if (!found) return undefined;
  const explanation =
    language === 'en'
      ? '30 working days from 15 March, the day after the file arrived, and 10 more by extension. Not counted: Thursday 2 and Friday 3 April (Holy Week). Guatemala’s calendar.'
      : '30 días hábiles desde el 15 de marzo, el día después de que llegó el expediente, y 10 más por la prórroga. No se cuentan: jueves 2 y viernes 3 de abril (Semana Santa). Calendario de Guatemala.';
  return {
    caseId,
    ...found,
    timeZone: 'America/Guatemala',
    words: found['clock'] === undefined ? {} : { explanation },
    names: names[language],
    serverTime: new Date().toISOString(),
  };
}

function allowedAt(next: string): readonly string[] {
  if (next === 'provide-documents') return [next, 'cannot-provide'];
  if (next === 'attend-evaluation') return ['move-appointment'];
  if (next === 'may-contest') return ['contest-alert'];
  return next.startsWith('answer-') || next === 'report-compensation' ? [next] : [];
}

/** As `GET /cases/{number}` has it; `answered`: the worker said what they had to say. */
export function fileFor(number: string, language: 'es' | 'en', answered: boolean): Json | undefined {
  const found = answerFor(number, language);
  if (!found) return undefined;
  const next = String(found['next']);
  return {
    caseId: number,
    kind: found['procedure'] === 'credential' ? 'credential' : 'recognition-review',
    version: 7,
    stage: found['stage'],
    dossierId: 'c0ffee00-0000-4000-a000-000000000009',
    file: {},
    allowedActions: answered ? [] : [...allowedAt(next), 'correct-data'],
    status: found,
  };
}
