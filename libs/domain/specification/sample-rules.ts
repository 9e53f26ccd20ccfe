import type { Equivalence, EquivalenceTable, StandardRef, UnitCoverage } from '../src/rulebook/catalogue/index.js';
import { businessDays, calendarDays } from '../src/clocks/index.js';
import type { AgencyId, CountryCode, PlainDate } from '../src/kernel/index.js';
import type {
  Agency,
  CertificationRules,
  Checkpoint,
  CountryRules,
  LapsePolicy,
  RuleBook,
  Step,
  WatchRules,
} from '../src/rulebook/rules/index.js';
import { sampleAgreement } from './sample-agreement.js';
import { sampleCalendars } from './sample-calendars.js';
import { sampleCatalogues, sampleEquivalence } from './sample-catalogues.js';

export interface SampleOptions {
  readonly lapse?: LapsePolicy;
  /** How the second of the host's two units is covered. */
  readonly secondUnit?: UnitCoverage['coverage'];
  /** Working days after which a notice counts as read in Guatemala. */
  readonly presumedAfter?: number;
  /** Whether the agreement recognises by itself; `checkpoints` then say whether it may. */
  readonly automatic?: boolean;
  /** None where it is left out: nobody is ready. */
  readonly checkpoints?: readonly Checkpoint[];
  readonly conditions?: Equivalence['conditions'];
  readonly exclusions?: Equivalence['exclusions'];
}

/** One of each of the two countries; passed on the first day of the year, unless another day or none is given. */
export const sampleCheckpoints = (passed: { readonly [country in 'MX' | 'GT']?: string | null } = {}): Checkpoint[] =>
  (['MX', 'GT'] as const).map((code) => {
    const on = passed[code] === undefined ? '2026-01-01' : passed[code];
    return {
      country: code as CountryCode,
      code: 'keys-exchanged',
      title: { es: 'Llaves intercambiadas' },
      ...(on === null ? {} : { passedOn: on as PlainDate }),
    };
  });

/** Mexico and Guatemala in memory, with demonstration data; nothing here is anybody's law. */
export function sampleRules({
  lapse = 'escalate',
  secondUnit = 'full',
  presumedAfter = 0,
  automatic = false,
  checkpoints = [],
  conditions = [],
  exclusions = [],
}: SampleOptions = {}): RuleBook {
  const agreement = { ...sampleAgreement(lapse), automaticRecognition: automatic };
  const equivalence = { ...sampleEquivalence(secondUnit), conditions, exclusions };
  const countries = new Map([
    country('MX', ['mx-stps', 'mx-conocer']),
    country('GT', ['gt-mintrab', 'gt-intecap'], presumedAfter),
  ]);
  return {
    agreement(ref) {
      if (ref.id !== agreement.id || ref.version !== agreement.version) throw new Error(`no agreement ${ref.id}`);
      return agreement;
    },
    inForce: (home, host, on) =>
      home !== host &&
      agreement.parties.includes(home) &&
      agreement.parties.includes(host) &&
      on >= agreement.inForceFrom
        ? agreement
        : undefined,
    country: (code) => countries.get(code),
    calendar(code, version) {
      const calendar = countries.get(code)?.calendar;
      if (calendar?.version !== version) throw new Error(`no calendar ${version} of ${code}`);
      return calendar;
    },
    agreements: [agreement],
    checkpoints: () => checkpoints,
    equivalences: sampleTable(equivalence),
  };
}

const sampleTable = (equivalence: Equivalence): EquivalenceTable => {
  const isFrom = ({ country, code }: StandardRef): boolean =>
    equivalence.from.country === country && equivalence.from.code === code;
  return {
    between: (from, to) => (isFrom(from) && to === equivalence.to.country ? equivalence : undefined),
    from: (standard) => (isFrom(standard) ? [equivalence] : []),
    version: ({ id, version }) => (equivalence.id === id && equivalence.version === version ? equivalence : undefined),
    all: [equivalence],
    adoptions: [],
  };
};

const step = (days: number): Step => ({ within: businessDays(days), reminders: [] });
const sampleCertification: CertificationRules = {
  steps: {
    draft: step(60),
    application: step(5),
    scheduling: step(10),
    evaluation: step(10),
    approval: step(5),
    reference: step(15),
    appeal: { within: calendarDays(20), reminders: [0.8] },
    appealReview: { within: calendarDays(45), reminders: [0.8] },
    silence: {
      complainAfter: businessDays(5),
      ruling: { within: businessDays(10), reminders: [] },
      order: { atMost: businessDays(15) },
    },
    correction: { within: calendarDays(30), reminders: [0.5] },
    alert: {
      tell: { within: calendarDays(3), reminders: [] },
      close: { within: calendarDays(3), reminders: [] },
      atMost: calendarDays(365),
    },
  },
  evaluationAnnounced: businessDays(5),
  evaluationHeldWithin: calendarDays(60),
  reevaluationAfter: businessDays(30),
  validityYears: 5,
  source: { es: 'Regla de demostración de la certificación' },
  demonstration: true,
};

const sampleWatch: WatchRules = {
  looks: { many: 100, withinHours: 1 },
  looksWithoutCase: { many: 40, withinHours: 24 },
  names: { many: 60, withinHours: 24 },
  unexplained: { many: 20, withinHours: 1 },
  failedCodes: { many: 20 },
  moves: { many: 30, withinHours: 24 },
  contacts: { many: 10 },
  keep: { months: 24 },
  review: step(5),
};

function country(
  code: 'MX' | 'GT',
  [ministry, certifying]: readonly [string, string],
  presumedAfter = 0,
): [CountryCode, CountryRules] {
  const here = code as CountryCode;
  const small = code.toLowerCase();
  const [appeals, protection, legalAid] = [`${small}-appeals`, `${small}-protection`, `${small}-legal-aid`];
  return [
    here,
    {
      country: here,
      name: { es: code },
      version: 'demonstration-1',
      calendar: sampleCalendars[code],
      agencies: [
        agency(here, ministry, ['assistant', 'registrar', 'reviewer', 'approver', 'supervisor', 'delegate', 'auditor']),
        agency(here, certifying, [
          'verifier',
          'assessor',
          'approver',
          'registrar',
          'assistant',
          'supervisor',
          'auditor',
        ]),
        agency(here, appeals, ['appeals-officer', 'supervisor']),
        agency(here, protection, ['protection-officer']),
        agency(here, `${small}-college`, ['adviser']),
        agency(here, `${small}-integrity`, ['integrity-officer']),
        agency(here, legalAid, ['assistant', 'defender']),
      ],
      desks: {
        intake: ministry as AgencyId,
        verification: certifying as AgencyId,
        review: ministry as AgencyId,
        certification: certifying as AgencyId,
        appeals: appeals as AgencyId,
        protection: protection as AgencyId,
        governance: ministry as AgencyId,
      },
      certification: sampleCertification,
      framework: {
        name: { es: 'Marco de demostración' },
        levels: { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 },
        source: { es: 'Datos de demostración' },
        demonstration: true,
      },
      retention: {
        blockAfter: { months: 60 },
        deleteAfter: { months: 120 },
        quarantine: { months: 3 },
        onRequest: {
          answer: { within: businessDays(20), reminders: [0.5] },
          deleteAfter: { months: 1 },
          source: { es: 'Regla de demostración de una solicitud' },
          demonstration: true,
        },
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      revocation: {
        hearing: { within: businessDays(10), reminders: [] },
        decision: step(15),
        suspendedAtMost: calendarDays(30),
        suspendedOnceHeard: calendarDays(90),
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      legalHold: {
        provisional: calendarDays(10),
        atMost: calendarDays(365),
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      emergencies: {
        atMost: calendarDays(90),
        approval: appeals as AgencyId,
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      protection: {
        steps: { takeUp: step(1), contact: step(3), followUp: step(10), referral: step(20) },
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      legalAid: {
        bodies: [{ agency: legalAid as AgencyId, reach: { es: 'Sin cita' } }],
        answer: step(5),
        sharedAtMost: calendarDays(180),
        askedAtMost: 3,
        source: { es: 'Datos de demostración' },
        demonstration: true,
      },
      appealsSilence: {
        beyond: { name: { es: 'Defensoría de demostración' }, reach: { es: 'Sin cita' } },
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      breaches: {
        authority: { name: { es: 'Autoridad de demostración' }, withinHours: 72 },
        confirm: step(1),
        close: step(20),
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      integrity: {
        takeUp: step(3),
        answer: step(20),
        keep: { months: 60 },
        beyond: { name: { es: 'Contraloría de demostración' }, reach: { es: 'Sin cita' } },
        prosecutor: {
          name: { es: 'Fiscalía de demostración' },
          key: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
        },
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      equality: {
        owner: ministry as AgencyId,
        answer: step(15),
        judgement: step(10),
        source: { es: 'Regla de demostración' },
        demonstration: true,
      },
      proposals: { officerChanges: 20, paperMandates: 2, lapseAfter: calendarDays(30) },
      watch: sampleWatch,
      regions: [{ code: `${code}-1`, name: { es: 'Región de demostración' } }],
      municipalities: [{ code: `${code}-101`, region: `${code}-1`, name: { es: 'Municipio de demostración' } }],
      decisionTexts: [],
      service: {
        presumedAfter: businessDays(presumedAfter),
        firstDayCounts: false,
        source: { es: 'Regla de demostración' },
        undelivered: {
          ...{ rounds: 2, roundEvery: { hours: 24 }, reportWithin: { hours: 48 }, presumedAfter: businessDays(5) },
          source: { es: 'Regla de demostración de lo que no se entregó' },
          demonstration: true,
        },
      },
      catalogue: sampleCatalogues[code],
      demonstration: true,
    },
  ];
}

const agency = (of: CountryCode, id: string, roles: Agency['roles']): Agency => ({
  id: id as AgencyId,
  country: of,
  name: { es: id },
  shortName: id,
  roles,
  demonstration: true,
});
