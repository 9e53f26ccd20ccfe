import type { Allowance, Opening } from '../clocks/index.js';
import type { AtZero } from '../file/case/index.js';
import type { PeriodName } from '../file/engine/periods.js';
import type { Agreement, LapsePolicy, Step } from '../rulebook/rules/index.js';

type Steps = Agreement['steps'];
/** Of two countries, by their part in a recognition; `here` is the one in which the file lies, either of both. */
export type Part = 'home' | 'host' | 'here';

/** A period that an agreement gives, as the procedure opens it. */
export interface AgreementPeriod {
  /** Of the clocks that it measures. */
  readonly clocks: readonly [PeriodName, ...PeriodName[]];
  readonly step: (steps: Steps) => Step;
  /** Who must act before it ends. */
  readonly holder: 'worker' | Part;
  /** Whose working days count. */
  readonly days: Part;
  /** Whether it runs from what happened, or from when the worker could know of it; the ordinary first. */
  readonly opens: readonly [Opening['by'], ...Opening['by'][]];
  /** What may happen where nobody acts, by what the agreement says of an authority's silence; the ordinary first. */
  readonly atZero: (silence: LapsePolicy) => readonly AtZero[];
}

const always =
  (...outcomes: readonly AtZero[]) =>
  () =>
    outcomes;
/** Silence gives what the equivalence covers, and leaves the rest to a supervisor (R2). */
const silent = (policy: LapsePolicy): readonly AtZero[] =>
  policy === 'escalate' ? ['escalated'] : policy === 'deem_recognised' ? [policy, 'escalated'] : [policy];
const review = { clocks: ['host-review'], holder: 'host', days: 'host', opens: ['event'], atZero: silent } as const;

/**
 * Every period of an agreement. The random histories of a recognition hold each clock that they see against it, so that
 * the book says what the procedure does.
 */
export const agreementPeriods = {
  draft: {
    ...{ clocks: ['draft'], step: ({ draft }) => draft },
    ...{ holder: 'worker', days: 'here', opens: ['event'], atZero: always('draft-deleted') },
  },
  submitted: {
    ...{ clocks: ['submitted'], step: ({ submitted }) => submitted },
    ...{ holder: 'home', days: 'home', opens: ['event'], atZero: always('escalated') },
  },
  awaitingDocuments: {
    ...{ clocks: ['awaiting-documents'], step: ({ awaitingDocuments }) => awaitingDocuments },
    ...{ holder: 'worker', days: 'home', opens: ['service', 'event'], atZero: always('closed-without-prejudice') },
  },
  homeVerification: {
    ...{ clocks: ['home-verification'], step: ({ homeVerification }) => homeVerification },
    ...{ holder: 'home', days: 'home', opens: ['event'], atZero: always('skills-test-at-host') },
  },
  hearing: {
    ...{ clocks: ['hearing'], step: ({ hearing }) => hearing },
    ...{ holder: 'worker', days: 'home', opens: ['service'], atZero: always('discrepancy-stands') },
  },
  fraudHearing: {
    ...{ clocks: ['hearing'], step: ({ hearing }) => hearing },
    ...{ holder: 'worker', days: 'host', opens: ['service'], atZero: always('review-goes-on') },
  },
  // As long as a review that has everything in hand.
  fraudReview: {
    ...{ clocks: ['fraud-review'], step: ({ hostReview }) => hostReview.complete },
    ...{ holder: 'host', days: 'host', opens: ['event'], atZero: always('recognition-stands') },
  },
  'hostReview.complete': { ...review, step: ({ hostReview }) => hostReview.complete },
  'hostReview.otherwise': { ...review, step: ({ hostReview }) => hostReview.otherwise },
  consultation: {
    ...{ clocks: ['consultation'], step: ({ consultation }) => consultation },
    ...{ holder: 'host', days: 'host', opens: ['event'], atZero: always('review-goes-on') },
  },
  compensation: {
    ...{ clocks: ['compensation'], step: ({ compensation }) => compensation },
    ...{ holder: 'worker', days: 'host', opens: ['service'], atZero: always('stays-partial', 'review-goes-on') },
  },
  testDate: {
    ...{ clocks: ['test-date'], step: ({ testDate }) => testDate },
    ...{ holder: 'host', days: 'host', opens: ['event'], atZero: always('escalated') },
  },
  // Of whichever country decided: the host as a rule, the home country of a correction or an alert (R4).
  appeal: {
    ...{ clocks: ['appeal'], step: ({ appeal }) => appeal },
    ...{ holder: 'worker', days: 'here', opens: ['service'], atZero: always('refusal-final') },
  },
  appealReview: {
    ...{ clocks: ['appeal-review'], step: ({ appealReview }) => appealReview },
    ...{ holder: 'here', days: 'here', opens: ['event'], atZero: always('escalated') },
  },
  'silence.ruling': {
    ...{ clocks: ['appeal-review'], step: ({ silence }) => silence.ruling },
    ...{ holder: 'here', days: 'here', opens: ['event'], atZero: always('escalated') },
  },
  correction: {
    ...{ clocks: ['correction'], step: ({ correction }) => correction },
    ...{ holder: 'here', days: 'here', opens: ['event'], atZero: always('escalated') },
  },
  'alert.tell': {
    ...{ clocks: ['alert-tell'], step: ({ alert }) => alert.tell },
    ...{ holder: 'here', days: 'here', opens: ['event'], atZero: always('escalated') },
  },
  'alert.close': {
    ...{ clocks: ['alert-close'], step: ({ alert }) => alert.close },
    ...{ holder: 'here', days: 'here', opens: ['event'], atZero: always('escalated') },
  },
} as const satisfies Readonly<Record<MeasuredStep, AgreementPeriod>>;

/** Steps within which somebody acts; how early a test is announced and how late it is held, how long an alert lasts, and how long the worker waits before a complaint, is none. A new one does not compile without its row. */
type MeasuredStep =
  | 'fraudHearing'
  | 'fraudReview'
  | Exclude<keyof Steps, 'hostReview' | 'alert' | 'skillsTest' | 'silence'>
  | `hostReview.${'complete' | 'otherwise'}`
  | `alert.${Exclude<keyof Steps['alert'], 'atMost'>}`
  | 'silence.ruling';

export type PeriodOfAgreement = keyof typeof agreementPeriods;
export const periodsOfAgreements = Object.keys(agreementPeriods) as readonly PeriodOfAgreement[];
export const periodOf = (name: PeriodOfAgreement): AgreementPeriod => agreementPeriods[name];

/** What an agreement says of one of its periods. */
export interface PeriodInForce {
  readonly name: PeriodOfAgreement;
  readonly holder: AgreementPeriod['holder'];
  readonly days: Part;
  readonly opens: AgreementPeriod['opens'];
  readonly step: Step;
  readonly atZero: readonly AtZero[];
  /** How long it was in the version before, where that is something else. */
  readonly before?: Allowance;
}

/** The periods of a version, beside those of the one before it. */
export const periodsIn = ({ steps }: Agreement, before?: Agreement): readonly PeriodInForce[] =>
  periodsOfAgreements.map((name) => {
    const { atZero, days, holder, opens, step } = periodOf(name);
    const [now, earlier] = [step(steps), before && step(before.steps).within];
    const same = earlier === undefined || (earlier.unit === now.within.unit && earlier.days === now.within.days);
    return {
      ...{ name, holder, days, opens, step: now },
      atZero: atZero(steps.hostReview.lapse),
      ...(same ? {} : { before: earlier }),
    };
  });
