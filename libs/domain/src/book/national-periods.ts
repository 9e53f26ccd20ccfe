import type { Allowance, Clock, Opening } from '../clocks/index.js';
import type { AtZero, CaseKind } from '../file/case/index.js';
import type { PeriodName } from '../file/engine/periods.js';
import type { LocalizedText } from '../kernel/index.js';
import type { CertificationRules, CountryRules, ProtectionRules, Step } from '../rulebook/rules/index.js';

/** A period that a country's own law gives: certification and what every file has, whatever the agreement. */
export interface NationalPeriod {
  /** The files in which it runs. */
  readonly kinds: readonly CaseKind[];
  readonly clock: PeriodName;
  readonly step: (law: CountryRules) => Step;
  readonly source: (law: CountryRules) => LocalizedText | undefined;
  /** Who must act before it ends. */
  readonly holder: Clock['holder']['who'];
  /** Whether it runs from what happened, or from when the worker could know of it; the ordinary first. */
  readonly opens: readonly [Opening['by'], ...Opening['by'][]];
  /** What may happen where nobody acts, the ordinary first. */
  readonly atZero: readonly [AtZero, ...AtZero[]];
}

type Shared = Pick<NationalPeriod, 'kinds' | 'clock' | 'source' | 'step'>;
const certification = ({ certification: { steps } }: CountryRules) => steps;
const workers = (shared: Shared, opens: Opening['by'], ...atZero: NationalPeriod['atZero']) =>
  ({ ...shared, holder: 'worker', opens: [opens], atZero }) as const;
const agencys = (shared: Shared) => ({ ...shared, holder: 'agency', opens: ['event'], atZero: ['escalated'] }) as const;

const inCertification = (clock: PeriodName, step: Shared['step'], ...kinds: readonly CaseKind[]): Shared => ({
  ...{ kinds: kinds.length === 0 ? ['certification'] : kinds, clock, step },
  source: (law) => law.certification.source,
});
const inRevocation = (clock: PeriodName, step: Shared['step']): Shared => ({
  ...{ kinds: ['credential'], clock, step },
  source: (law) => law.revocation.source,
});
const inProtection = (name: keyof ProtectionRules['steps']) =>
  agencys({
    ...{ kinds: ['protection'], clock: 'protection', step: ({ protection: { steps } }) => steps[name] },
    source: (law) => law.protection.source,
  });
const inBreaches = (step: Shared['step']) =>
  agencys({ kinds: ['data-breach'], clock: 'breach', step, source: (law) => law.breaches.source });
const inIntegrity = (clock: 'report-take-up' | 'report-answer', step: (law: CountryRules) => Step) =>
  agencys({ kinds: ['corruption-report'], clock, step, source: (law) => law.integrity.source });

const inEquality = (clock: 'unequal-answer' | 'unequal-judgement', step: (law: CountryRules) => Step) =>
  agencys({ kinds: ['unequal-treatment'], clock, step, source: (law) => law.equality.source });

/** Every period of a country. The stages of each kind of file are held against it, so that the book says what the law does. */
export const nationalPeriods = {
  'certification.draft': workers(
    inCertification('draft', (law) => certification(law).draft),
    'event',
    'draft-deleted',
  ),
  'certification.returned': workers(
    inCertification('returned', (law) => certification(law).draft),
    'service',
    'application-closed',
  ),
  'certification.reference': workers(
    inCertification('reference', (law) => certification(law).reference),
    'event',
    'goes-on-without-references',
  ),
  'certification.application': agencys(inCertification('application', (law) => certification(law).application)),
  'certification.scheduling': agencys(inCertification('scheduling', (law) => certification(law).scheduling)),
  'certification.choosing': workers(
    inCertification('choosing', (law) => certification(law).scheduling),
    'service',
    'appointments-offered-again',
    'asked-how-to-go-on',
    'application-closed',
  ),
  'certification.evaluation': agencys(inCertification('evaluation', (law) => certification(law).evaluation)),
  'certification.approval': agencys(inCertification('approval', (law) => certification(law).approval)),
  'certification.appeal': workers(
    inCertification('appeal', (law) => certification(law).appeal, 'certification', 'alert', 'correction', 'credential'),
    'service',
    'refusal-final',
  ),
  'certification.appealReview': agencys(
    inCertification('appeal-review', (law) => certification(law).appealReview, 'appeal'),
  ),
  'certification.silence.ruling': agencys(
    inCertification('appeal-review', (law) => certification(law).silence.ruling, 'appeal'),
  ),
  'certification.correction': agencys(
    inCertification('correction', (law) => certification(law).correction, 'correction'),
  ),
  'certification.alert.tell': agencys(inCertification('alert-tell', (law) => certification(law).alert.tell, 'alert')),
  'certification.alert.close': agencys(
    inCertification('alert-close', (law) => certification(law).alert.close, 'alert'),
  ),
  'revocation.hearing': workers(
    inRevocation('hearing', ({ revocation }) => revocation.hearing),
    'service',
    'decided-without-answer',
  ),
  'revocation.decision': agencys(inRevocation('credential-review', ({ revocation }) => revocation.decision)),
  'deletion.answer': agencys({
    ...{ kinds: ['deletion'], clock: 'deletion', step: ({ retention }) => retention.onRequest.answer },
    source: (law) => law.retention.onRequest.source,
  }),
  'legalAid.answer': agencys({
    ...{ kinds: ['legal-aid'], clock: 'legal-aid', step: ({ legalAid }) => legalAid.answer },
    source: (law) => law.legalAid.source,
  }),
  'protection.takeUp': inProtection('takeUp'),
  'protection.contact': inProtection('contact'),
  'protection.followUp': inProtection('followUp'),
  'protection.referral': inProtection('referral'),
  'breaches.confirm': inBreaches(({ breaches }) => breaches.confirm),
  'breaches.close': inBreaches(({ breaches }) => breaches.close),
  'integrity.takeUp': inIntegrity('report-take-up', ({ integrity }) => integrity.takeUp),
  'integrity.answer': inIntegrity('report-answer', ({ integrity }) => integrity.answer),
  'equality.answer': {
    ...inEquality('unequal-answer', ({ equality }) => equality.answer),
    // It is judged without the answer.
    atZero: ['review-goes-on'],
  },
  'equality.judgement': inEquality('unequal-judgement', ({ equality }) => equality.judgement),
  'watch.review': agencys({
    ...{ kinds: ['integrity-event'], clock: 'integrity-review', step: ({ watch }) => watch.review },
    source: (law) => law.watch.source,
  }),
} as const satisfies Readonly<Record<NationalStep, NationalPeriod>>;

/** The steps of a pack, and two that are used twice. A new one does not compile without its row. */
type NationalStep =
  | `certification.${Exclude<keyof CertificationRules['steps'], 'alert' | 'silence'> | 'returned' | 'choosing'}`
  | `certification.alert.${Exclude<keyof CertificationRules['steps']['alert'], 'atMost'>}`
  | 'certification.silence.ruling'
  | `protection.${keyof ProtectionRules['steps']}`
  | `revocation.${StepsOf<CountryRules['revocation']>}`
  | `breaches.${StepsOf<CountryRules['breaches']>}`
  | `integrity.${StepsOf<CountryRules['integrity']>}`
  | `equality.${StepsOf<CountryRules['equality']>}`
  | `watch.${StepsOf<CountryRules['watch']>}`
  | 'deletion.answer'
  | `legalAid.${StepsOf<CountryRules['legalAid']>}`;
type StepsOf<Rules> = { [Name in keyof Rules]: Rules[Name] extends Step ? Name : never }[keyof Rules] & string;

export type NationalPeriodName = keyof typeof nationalPeriods;
export const nationalPeriodNames = Object.keys(nationalPeriods) as readonly NationalPeriodName[];

/** How long something lasts at most, or at least; nothing runs out. */
export const nationalLimits = {
  'certification.evaluationAnnounced': ({ certification: { evaluationAnnounced, source } }) => ({
    ...{ within: evaluationAnnounced, source },
  }),
  'certification.evaluationHeldWithin': ({ certification: { evaluationHeldWithin, source } }) => ({
    ...{ within: evaluationHeldWithin, source },
  }),
  'certification.reevaluationAfter': ({ certification: { reevaluationAfter, source } }) => ({
    ...{ within: reevaluationAfter, source },
  }),
  'revocation.suspendedAtMost': ({ revocation: { suspendedAtMost, source } }) => ({ within: suspendedAtMost, source }),
  'revocation.suspendedOnceHeard': ({ revocation: { source, suspendedOnceHeard } }) => ({
    ...{ within: suspendedOnceHeard, source },
  }),
  'emergencies.atMost': ({ emergencies: { atMost, source } }) => ({ within: atMost, source }),
  'legalAid.sharedAtMost': ({ legalAid: { sharedAtMost, source } }) => ({ within: sharedAtMost, source }),
  'legalHold.provisional': ({ legalHold: { provisional, source } }) => ({ within: provisional, source }),
  'legalHold.atMost': ({ legalHold: { atMost, source } }) => ({ within: atMost, source }),
  'proposals.lapseAfter': ({ proposals: { lapseAfter, source } }) => ({
    within: lapseAfter,
    ...(source === undefined ? {} : { source }),
  }),
} as const satisfies Readonly<Record<string, (law: CountryRules) => NationalLimit>>;

interface NationalLimit {
  readonly within: Allowance;
  readonly source?: LocalizedText;
}

export type NationalLimitName = keyof typeof nationalLimits;
export const nationalLimitNames = Object.keys(nationalLimits) as readonly NationalLimitName[];
