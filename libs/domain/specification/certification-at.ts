import type {
  AssignAssessor,
  Certification,
  CertificationCommand,
  CertificationEvent,
  CertificationStage,
  CoSign,
  OpenApplication,
  UnitFinding,
} from '../src/kinds/certification/index.js';
import { certification } from '../src/kinds/certification/index.js';
import type { CertifierId, DossierId, Instant, PlainDate, ReferenceId } from '../src/kernel/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { appealOn } from './sample-appeal.js';
import { solar, solarInGuatemala, unitsInGuatemala } from './sample-catalogues.js';
import { at, document, firstMorning, served } from './sample-filing.js';
import { guatemala, officer, people, sampleCase, theClock, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export type CertificationStory = Story<Certification, CertificationCommand, CertificationEvent>;

/** At the sample's certification desk in Guatemala. */
export const certifiers = {
  registrar: officer('gt.registrar', 'gt-intecap', 'registrar'),
  assessor: officer('gt.assessor', 'gt-intecap', 'assessor'),
  approver: officer('gt.approver', 'gt-intecap', 'approver'),
  supervisor: officer('gt.supervisor', 'gt-intecap', 'supervisor'),
} as const;
export const theCoSigner = { kind: 'co-signer', reference: 'reference-1' as ReferenceId } as const;
export const accreditedInGuatemala = 'GT-DEMO-1' as CertifierId;

const { counter, worker } = people;
const { approver, assessor, registrar } = certifiers;

/** A Tuesday of the week after, ten in the morning. */
export const appointmentDay = at('2026-03-10T16:00:00Z');
const habilitatedUntil = '2026-12-31' as PlainDate;

export const openApplication = (more: Partial<OpenApplication> = {}): OpenApplication => ({
  type: 'open-application',
  dossier: 'dossier-1' as DossierId,
  standard: solarInGuatemala,
  certifier: accreditedInGuatemala,
  route: 'documents',
  language: 'es',
  training: [],
  ...more,
});

export const drawAssessors = (more: Partial<AssignAssessor> = {}): AssignAssessor => ({
  type: 'assign-assessor',
  seed: 'demonstration',
  assessors: [{ id: assessor.id, load: 0, habilitatedUntil }],
  approvers: [{ id: approver.id, load: 0 }],
  ...more,
});

export const offerOneDay: CertificationCommand = {
  type: 'offer-appointments',
  slots: [{ at: appointmentDay, where: 'Taller 3', language: 'es' }],
};

export const findings = (competent: 0 | 1 | 2): readonly UnitFinding[] =>
  unitsInGuatemala.map((unit, index) => ({
    unit,
    verdict: index < competent ? 'competent' : 'not-yet-competent',
    evidence: ['practical-test'],
    observed: { es: 'Se vio el trabajo' },
  }));

export const evaluating = (competent: 0 | 1 | 2): CertificationCommand => ({
  type: 'record-evaluation',
  findings: findings(competent),
  summary: { es: 'Evaluación de demostración' },
});

export const coSigns: CoSign = {
  type: 'co-sign',
  witnessed: { relation: 'employer', confirms: true, from: 2019, until: 2023, units: [unitsInGuatemala[0]] },
};

export const citesMexico: CertificationCommand = {
  type: 'cite-abroad',
  shown: [
    {
      standard: solar,
      units: ['EC0586.01-1', 'EC0586.01-2'] as never,
      proof: { kind: 'recognition', caseId: sampleCase },
    },
  ],
};

export const creditFirst: CertificationCommand = {
  type: 'credit-units',
  credits: [{ unit: unitsInGuatemala[0], standard: solar, ground: { es: 'Lo cubre la equivalencia' } }],
};

/** Rules under which every certifier loses its accreditation after a day. */
export function accreditedUntil(lastDay: string, rules: RuleBook = sampleRules()): RuleBook {
  return {
    ...rules,
    country(code) {
      const country = rules.country(code);
      if (country === undefined) return undefined;
      const { catalogue } = country;
      const accredited: typeof catalogue.accredited = (certifier, standard, on) =>
        on <= lastDay && catalogue.accredited(certifier, standard, on);
      return { ...country, catalogue: { ...catalogue, accredited } };
    },
  };
}

export const anApplication = (rules: RuleBook = sampleRules(), now: Instant = firstMorning): CertificationStory =>
  given(certification, { caseId: sampleCase, here: guatemala, rules, now });

/** The end of the running period, when it lapses. */
export function certificationDueAt({ file, setting }: CertificationStory): Instant {
  const deadline = file && certification.process(file, setting.rules).deadline;
  if (deadline === undefined) throw new Error('no period runs');
  return deadline.at;
}

export function certificationLapsed(story: CertificationStory): CertificationStory {
  const clock = story.file?.clock;
  if (clock === undefined) throw new Error('no period runs');
  return story.when({ type: 'lapse', clock: clock.id }, theClock, certificationDueAt(story)).and();
}

/** Serves the notice that was raised last, so that the period it opens runs. */
export const lastServed = (story: CertificationStory): CertificationStory =>
  story.when(served(story.theFile.notices.at(-1)?.id ?? 'n1', story.setting.now), theEffect).and();

/** `offered`: days are offered and the worker chooses; `declared`: the assessor has said that nothing stands in the way. */
export function certificationAt(
  stage: CertificationStage | 'offered' | 'declared' | 'approving',
  rules?: RuleBook,
): CertificationStory {
  switch (stage) {
    case 'draft':
      return anApplication(rules)
        .when(openApplication(), counter)
        .and()
        .when({ type: 'attach-document', document: document('work-reference') }, counter)
        .and();
    case 'gathering-evidence':
      return certificationAt('draft', rules)
        .when({ type: 'name-reference', reference: theCoSigner.reference, relation: 'employer' }, counter)
        .and()
        .when({ type: 'submit' }, counter)
        .and();
    case 'application':
      return certificationAt('draft', rules).when({ type: 'submit' }, counter).and();
    case 'returned':
      return lastServed(
        certificationAt('application', rules)
          .when({ type: 'return-application', reasons: { es: 'Falta decir desde cuándo' } }, registrar)
          .and(),
      );
    case 'admissible':
      return certificationAt('application', rules)
        .when({ type: 'admit' }, registrar)
        .and()
        .when(drawAssessors(), theEffect)
        .and();
    case 'offered':
      return lastServed(certificationAt('admissible', rules).when(offerOneDay, registrar).and());
    case 'evaluation-scheduled':
      return certificationAt('offered', rules).when({ type: 'choose-appointment', appointment: 'a1' }, worker).and();
    case 'declared':
      return certificationAt('evaluation-scheduled', rules)
        .when({ type: 'declare-conflict', relation: 'none' }, assessor, appointmentDay)
        .and();
    case 'evaluated':
      return certificationAt('declared', rules).when(evaluating(2), assessor).and();
    case 'approving':
      return certificationAt('evaluated', rules).when({ type: 'declare-conflict', relation: 'none' }, approver).and();
    case 'certificate-issued':
      return certificationAt('approving', rules).when({ type: 'approve-evaluation' }, approver).and();
    case 'not-yet-competent':
      return certificationAt('declared', rules)
        .when(evaluating(1), assessor)
        .and()
        .when({ type: 'declare-conflict', relation: 'none' }, approver)
        .and()
        .when({ type: 'approve-evaluation' }, approver)
        .and();
    case 'appealed':
      return lastServed(certificationAt('not-yet-competent', rules)).when(appealOn(1), worker).and();
    case 'closed-without-prejudice':
      return certificationLapsed(certificationAt('returned', rules));
    case 'withdrawn':
      return certificationAt('application', rules).when({ type: 'withdraw' }, worker).and();
    case 'draft-deleted':
      return certificationLapsed(certificationAt('draft', rules));
  }
}
