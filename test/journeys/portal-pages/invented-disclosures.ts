type Json = Readonly<Record<string, unknown>>;

/** Which answer is wanted stands where a document's number would: `valid`, `suspended`, … */
const standings = ['valid', 'out-of-season', 'suspended', 'expired', 'revoked', 'replaced'];

/** All year until a day that is over, for one that is out of its season. */
const byTheSeason = (standing: string): Json =>
  standing === 'out-of-season' ? { season: { from: 11, to: 4, after: '2026-03-02' } } : {};

const stands = (standing: string): Json => ({
  standing,
  ...(standing === 'suspended' ? { suspendedUntil: '2026-12-24' } : {}),
  ...(standing === 'out-of-season' ? { servesAgainOn: '2027-11-01' } : {}),
  issuer: { country: 'GT', countryName: 'Guatemala', agency: 'Ministerio de Trabajo y Previsión Social' },
  demonstration: true,
  checkedAt: '2026-11-25T16:00:00.000Z',
});
const qualification: Json = {
  kind: 'recognition',
  scope: 'partial',
  standard: { country: 'GT', code: 'GT-DEMO-FV-01', title: 'Instalador de sistemas fotovoltaicos' },
};
const mayDo: Json = {
  units: [
    { unit: 'U-2', title: 'Montar los módulos sobre la estructura' },
    { unit: 'U-3', title: 'Conectar el inversor y probar la instalación' },
  ],
  conditions: ['con dos años de experiencia'],
  exclusions: ['trabajos de alta tensión'],
};

export const checkedAs = (standing: string): Json | undefined =>
  standings.includes(standing)
    ? {
        number: 'GT-26-7K3M9Q-N',
        ...stands(standing),
        ...qualification,
        ...(standing === 'revoked' || standing === 'replaced' ? {} : { mayDo }),
        issuedOn: '2024-03-03',
        validUntil: standing === 'expired' ? '2026-03-02' : '2029-03-02',
        ...byTheSeason(standing),
        ...(standing === 'replaced' ? { replacedBy: 'GT-26-DR4FT1-K' } : {}),
      }
    : undefined;

export const sharedAs = (standing: string): Json | undefined =>
  standings.includes(standing)
    ? {
        ...stands(standing),
        linkUntil: '2026-12-09',
        qualification,
        ...(standing === 'revoked' || standing === 'replaced' ? {} : { mayDo }),
        validity: {
          issuedOn: '2024-03-03',
          validUntil: standing === 'expired' ? '2026-03-02' : '2029-03-02',
          ...byTheSeason(standing),
        },
        name: 'Ixchel Demostración Cumes Xicay',
        birthDate: '1991-05-17',
        document: { kind: 'passport', country: 'GT', number: 'DEMO-0001' },
      }
    : undefined;

const share: Json = {
  credential: 'GT-26-7K3M9Q-N',
  facts: ['qualification', 'units', 'name'],
  createdAt: '2026-11-20T16:00:00.000Z',
  until: '2026-12-09',
  uses: [],
};

export const sharesAnswer: Json = {
  credentials: ['GT-26-7K3M9Q-N', 'GT-26-DR4FT1-K'].map((number) => ({
    ...{ number, standing: 'valid', ...qualification, issuedOn: '2024-03-03' },
  })),
  shares: [
    {
      ...share,
      id: 'c0ffee00-0000-8000-a000-000000000001',
      label: 'Constructora Demostración',
      link: `https://portal.example/compartido/${'Ab3'.repeat(14)}x`,
      uses: ['2026-11-24T16:00:00.000Z', '2026-11-21T10:00:00.000Z'],
    },
    {
      ...share,
      id: 'c0ffee00-0000-8000-a000-000000000002',
      label: 'Patrona de Tapachula (demostración)',
      endedAt: '2026-11-22T16:00:00.000Z',
    },
  ],
  timeZone: 'America/Guatemala',
  serverTime: '2026-11-25T16:00:00.000Z',
  usualDays: 14,
  atMostDays: 90,
};

const at = '2026-11-24T16:00:00.000Z';
const agency = 'Ministerio de Trabajo y Previsión Social';
const number = 'GT-26-7K3M9Q-N';
const standards = [{ country: 'MX', code: 'EC0586.01', title: 'Instalación de sistemas fotovoltaicos en residencia' }];
/** @param answer of the worker to the question that is open */
export const matchesAnswer = (answer: 'yes' | 'no' | undefined): Json => ({
  items: [
    {
      ...{ id: 7, country: 'GT', agency, certificates: standards, at },
      ...(answer === undefined
        ? { state: 'open' }
        : { state: answer === 'yes' ? 'joined' : 'declined', answeredBy: 'worker' }),
    },
    { id: 5, country: 'GT', agency: 'INTECAP', certificates: [], at, state: 'joined', answeredBy: 'officer' },
  ],
  timeZone: 'America/Guatemala',
  serverTime: '2026-11-25T16:00:00.000Z',
});

export const archiveContents: Json = { documents: 3, documentBytes: 2_400_000, procedures: 1, credentials: 1 };

export const sessionsAnswer: Json = {
  items: [
    {
      ...{ id: 'c0ffee00-0000-4000-a000-000000000003', number, device: 'windows', openedAt: at, usedAt: at },
      ...{ endsAt: '2026-11-25T16:20:00.000Z', open: true, own: false },
    },
    {
      ...{ id: 'c0ffee00-0000-4000-a000-000000000004', number, device: 'android-phone', openedAt: at, usedAt: at },
      ...{ endsAt: '2026-11-25T16:20:00.000Z', open: true, own: true },
    },
    {
      ...{ id: 'c0ffee00-0000-4000-a000-000000000005', number, device: 'other', openedAt: at, usedAt: at },
      ...{ endsAt: at, open: false, own: false },
    },
  ],
  timeZone: 'America/Guatemala',
  serverTime: '2026-11-25T16:00:00.000Z',
};

/** Asked or not, what stands against it is the same: nothing that is open, and a credential that is valid. */
export const deletionAnswer = (stage?: 'asked' | 'refused'): Json => ({
  ...{ number, possible: stage === undefined, needed: [{ number: 'GT-26-DR4FT1-K', hold: 'credential' }] },
  orders: (['stands', 'ended', 'lifted'] as const).map((state) => ({
    ...{
      number,
      state,
      until: '2027-01-31',
      reasons: 'Se revisa a la oficina',
      legalBasis: 'Artículo 4 (demostración)',
    },
    remedy: 'Si no está de acuerdo, puede reclamar ante: Autoridad de protección de datos (demostración).',
  })),
  ...{ answeredWithin: '20 días hábiles', deletedAfterMonths: 1, source: 'Regla de demostración', demonstration: true },
  ...(stage === undefined ? {} : { asked: { number: 'GT-26-000000-H', about: number, stage, dueOn: '2026-12-23' } }),
});
/** What is open is withdrawn first. */
export const deletionHeld: Json = {
  ...deletionAnswer(),
  ...{ possible: false, needed: [{ number, hold: 'open-case' }] },
};

/** A body that helps; `asked`: the worker sent it two parts, and it accepted. */
export const legalAidAnswer = (asked: boolean): Json => ({
  number,
  bodies: [
    {
      ...{ agency: 'gt-legal-aid', name: 'Orientación laboral gratuita (demostración)', possible: !asked },
      reach: 'Sin cita, de lunes a viernes de 8 a 16 horas, en la oficina de trabajo más cercana',
    },
  ],
  ...{ left: 9, parts: ['progress', 'decision', 'documents', 'contact'], answeredWithin: '5 días hábiles' },
  ...{ today: '2026-11-29', lastDay: '2027-05-28', source: 'Regla de demostración', demonstration: true },
  asked: asked
    ? [
        {
          ...{ number: 'GT-26-000000-H', body: 'gt-legal-aid', stage: 'accepted', until: '2027-01-31' },
          ...{ bodyName: 'Orientación laboral gratuita (demostración)', parts: ['decision', 'contact'] },
        },
      ]
    : [],
});

export const looksAnswer: Json = {
  items: [
    {
      ...{ at, what: 'credential', number },
      who: { kind: 'share', share: 'c0ffee00-0000-8000-a000-000000000001', label: 'Constructora Demostración' },
    },
    { at, what: 'credential', number, purpose: 'hiring', who: { kind: 'verifier', name: 'Cámara (demostración)' } },
    { at, what: 'credential', number, purpose: 'client', who: { kind: 'anybody' } },
    {
      ...{ at, what: 'case', number, purpose: 'decide', who: { kind: 'officer', agency, role: 'reviewer' } },
      stated: 'La persona llamó y preguntó cuándo vence.',
    },
    { at, what: 'document', purpose: 'verify-certificate', who: { kind: 'officer', agency, role: 'verifier' } },
    { at, what: 'match', purpose: 'assist', who: { kind: 'officer', agency, role: 'assistant' } },
  ],
  timeZone: 'America/Guatemala',
  next: 12,
};

/** One given by code to an agency, one on paper that waits; and one that is over. */
export const mandatesAnswer = (ended: boolean): Json => ({
  number,
  items: [
    {
      ...{ id: 'm3', to: 'gt.defensora.1', holder: 'person', scope: 'act', until: '2026-12-31' },
      ...{
        given: 'by-code',
        state: ended ? 'over' : 'in-force',
        notFor: ['Orientación laboral (demostración)'],
        endable: !ended,
      },
    },
    {
      ...{ id: 'm2', to: agency, holder: 'agency', scope: 'appeal', until: '2026-12-31' },
      ...{ given: 'on-paper', state: 'pending', notFor: [], endable: false },
    },
    {
      ...{ id: 'm1', to: agency, holder: 'agency', scope: 'read', until: '2026-03-01' },
      ...{ given: 'by-code', state: 'over', notFor: [], endable: false },
    },
  ],
  holders: [{ agency: 'gt-legal-aid', name: 'Orientación laboral gratuita (demostración)' }],
  ...{ today: '2026-11-29', lastDay: '2027-11-30' },
});

const unit: Json = { unit: 'U-2', title: 'Montar los módulos sobre la estructura' };
const another: Json = { unit: 'U-3', title: 'Conectar el inversor y probar la instalación' };
const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString();

/** By the case: a decision to appeal, a test to come whose date was moved once, two tests that were missed, newer rules; `done`: nothing is left. */
export const choicesAnswer = (caseNumber: string, done: boolean): Json => ({
  number: caseNumber,
  appeals:
    caseNumber === refused && !done
      ? [
          {
            ...{ number: caseNumber, kind: 'recognition-review', dossierId: 'c0ffee00-0000-4000-a000-000000000009' },
            units: [
              { ...unit, ground: 'El certificado no muestra trabajo en altura.' },
              { ...another, ground: 'No se mostró la prueba de la instalación.' },
            ],
            lastDay: inTwoWeeks.slice(0, 10),
            body: 'Tribunal de apelaciones (demostración)',
          },
        ]
      : [],
  withdrawals: done
    ? []
    : [
        { number: caseNumber, what: 'recognition' },
        ...(caseNumber === silent ? [{ number: 'GT-26-7K3M9Q-N', what: 'complaint' }] : []),
      ],
  tests:
    caseNumber === tested && !done
      ? [{ units: [unit], at: inTwoWeeks, where: 'Taller de demostración, zona 4', needsReasons: true }]
      : [],
  missed: caseNumber === missed && !done ? [unit] : [],
  days: [],
  missedEvaluations: false,
  ...(caseNumber === askedAboutRules && !done ? { newerRules } : {}),
  place: {
    regions: [
      { code: 'GT-01', name: 'Guatemala', municipalities: [] },
      {
        ...{ code: 'GT-12', name: 'San Marcos' },
        municipalities: [{ code: 'GT-1217', name: 'Ayutla' }],
      },
    ],
  },
  timeZone: 'America/Guatemala',
  serverTime: new Date().toISOString(),
});
export const [refused, tested, missed] = ['GT-26-REFVSD-N', 'GT-26-TEST0M-F', 'GT-26-M1SSED-V'] as const;
export const [silent, askedAboutRules] = ['GT-26-S11ENT-E', 'GT-26-RV1ES0-W'] as const;

const days = (unit: string, many: number): Json => ({ unit, days: many });
const newerRules: Json = {
  reason: 'La comisión cambió el acuerdo.',
  changes: [
    { change: { what: 'lapse', from: 'deem_recognised', to: 'escalate' }, worse: true },
    {
      ...{ worse: true, title: 'Montar los módulos sobre la estructura' },
      change: { what: 'unit', unit: 'U-2', from: 'full', to: 'partial' },
    },
    {
      worse: false,
      change: {
        ...{ what: 'duration', step: 'appealReview' },
        ...{ from: days('calendar-days', 60), to: days('calendar-days', 45) },
      },
    },
  ],
  ...{ dueBefore: '2026-04-28', dueAfter: '2026-04-10' },
};
