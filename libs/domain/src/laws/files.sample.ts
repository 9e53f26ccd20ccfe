import { alert } from '../kinds/alert/index.js';
import { appeal } from '../kinds/appeal/index.js';
import { bulkIssue } from '../kinds/bulk-issue/index.js';
import type { Actor, CaseKind, CaseLaw, CaseRecord, Role } from '../file/case/index.js';
import { tableOf } from '../file/definition/law-made-of.js';
import { staffRoles } from '../kernel/index.js';
import { certification } from '../kinds/certification/index.js';
import { consultation } from '../kinds/consultation/index.js';
import { correction } from '../kinds/correction/index.js';
import { legalAid } from '../kinds/legal-aid/index.js';
import { deletion } from '../kinds/deletion/index.js';
import { credential } from '../kinds/credential/index.js';
import { forceMajeure } from '../kinds/force-majeure/index.js';
import type { ClockId, Instant } from '../kernel/index.js';
import { corruptionReport } from '../kinds/corruption-report/index.js';
import { dataBreach } from '../kinds/data-breach/index.js';
import { unequalTreatment } from '../kinds/unequal-treatment/index.js';
import { integrityEvent } from '../kinds/integrity-event/index.js';
import { officerRegister } from '../kinds/officer-register/index.js';
import { protection } from '../kinds/protection/index.js';
import { recognitionRequest } from '../kinds/recognition/request/index.js';
import type { ReviewStage } from '../kinds/recognition/review/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import { ruleChange } from '../kinds/rule-change/index.js';
import { changeAt, ruleChangeCommands } from '../kinds/rule-change/change.sample.js';
import type { Setting, Story } from '../../specification/index.js';
import {
  alertAt,
  alertCommands,
  appealAt,
  appealCommands,
  bulkAt,
  bulkCommands,
  bulkPeople,
  certificationAt,
  certificationCommands,
  certifiers,
  consultationAt,
  consultationCommands,
  correctionAt,
  correctionCommands,
  credentialAt,
  deletionAt,
  legalAidAt,
  legalAidCommands,
  theDefender,
  deletionCommands,
  credentialCommands,
  given,
  guatemala,
  breachAt,
  breachCommands,
  integrityCommands,
  integrityEventAt,
  theAnswering,
  theJudging,
  unequalCommands,
  unequalTreatmentAt,
  mexico,
  officer,
  pauseAt,
  pauseCommands,
  people,
  protectionAt,
  registerAt,
  registerCommands,
  protectionCommands,
  requestAt,
  requestCommands,
  reportAt,
  reportCommands,
  reviewAt,
  reviewCommands,
  secondSupervisor,
  theAdviser,
  theAuditor,
  theClock,
  theConfirmer,
  theCertifier,
  theCoSigner,
  theEffect,
  theIntegrityOfficer,
  theNode,
  theReporter,
} from '../../specification/index.js';
import { lawOf } from './law-of.js';
import { stagesOf } from './stages-of.js';

export interface Command {
  readonly type: string;
}
export interface Happened extends Command {
  readonly at: Instant;
}
export interface AnyFile extends CaseRecord {
  readonly stage: string;
}
export type AnyStory = Story<AnyFile, Command, Happened>;
export type AnyLaw = CaseLaw<AnyFile, Command, Happened>;
export type Table = Readonly<Record<string, Readonly<Partial<Record<string, readonly Role[]>>>>>;

/** One kind of file, with a sample in each stage, a well-formed command of each type, and whoever sits in each seat. */
export interface SampleKind {
  readonly table: Table;
  readonly stages: readonly string[];
  /** The kind's own story; its events are those of the whole law as well. */
  readonly at: (stage: never) => { readonly events: readonly unknown[]; readonly setting: Setting };
  readonly commands: (clock: ClockId | undefined) => Readonly<Record<string, Command>>;
  readonly seats: (stage: string) => Readonly<Partial<Record<Role, Actor>>>;
  /** Commands that open a file where there is none; the table of a stage does not have them. */
  readonly openings: readonly string[];
}

const inMexico = { supervisor: secondSupervisor, verifier: people.verifier, country: theNode(guatemala) } as const;

/** Typed so that a kind without a sample does not compile. */
export const sampleKinds: Readonly<Record<CaseKind, SampleKind>> = {
  'recognition-request': {
    table: tableOf(recognitionRequest.commands, stagesOf['recognition-request']),
    stages: stagesOf['recognition-request'],
    at: requestAt,
    commands: requestCommands,
    seats: () => ({
      assistant: people.counterInMexico,
      registrar: people.registrar,
      verifier: people.verifier,
      supervisor: people.supervisor,
      country: theNode(guatemala),
    }),
    openings: ['open-draft', 'receive-submission'],
  },
  'recognition-review': {
    table: tableOf(recognitionReview.commands, stagesOf['recognition-review']),
    stages: stagesOf['recognition-review'],
    // Nobody decides on a suspicion before the worker was heard.
    at: (stage: ReviewStage) =>
      stage === 'fraud-review'
        ? reviewAt(stage).when({ type: 'answer-fraud-review', answer: 'Es mío' }, people.worker).and()
        : reviewAt(stage),
    commands: reviewCommands,
    seats: () => ({ reviewer: people.reviewer, approver: people.approver }),
    openings: ['open-draft', 'receive-file'],
  },
  certification: {
    table: tableOf(certification.commands, stagesOf.certification),
    stages: stagesOf.certification,
    at: certificationAt,
    commands: certificationCommands,
    seats: () => ({ ...certifiers, 'co-signer': theCoSigner }),
    openings: ['open-application'],
  },
  appeal: {
    table: tableOf(appeal.commands, stagesOf.appeal),
    stages: stagesOf.appeal,
    at: appealAt,
    commands: appealCommands,
    seats: () => ({ 'appeals-officer': people.appealsOfficer, supervisor: people.appealsSupervisor }),
    openings: ['open-appeal', 'open-complaint'],
  },
  correction: {
    table: tableOf(correction.commands, stagesOf.correction),
    stages: stagesOf.correction,
    at: correctionAt,
    commands: correctionCommands,
    seats: () => ({ ...inMexico, registrar: people.registrar }),
    openings: ['open-correction'],
  },
  deletion: {
    table: tableOf(deletion.commands, stagesOf.deletion),
    stages: stagesOf.deletion,
    at: deletionAt,
    commands: deletionCommands,
    // The registrar proposed what the samples have.
    seats: () => ({ ...inMexico, registrar: officer('mx.registrar-2', 'mx-stps', 'registrar') }),
    openings: ['open-deletion'],
  },
  'legal-aid': {
    table: tableOf(legalAid.commands, stagesOf['legal-aid']),
    stages: stagesOf['legal-aid'],
    at: legalAidAt,
    commands: legalAidCommands,
    seats: () => ({ defender: theDefender }),
    openings: ['open-legal-aid'],
  },
  alert: {
    table: tableOf(alert.commands, stagesOf.alert),
    stages: stagesOf.alert,
    at: alertAt,
    commands: alertCommands,
    // Another country's stands with the supervisors of the one that was told.
    seats: (stage) =>
      stage === 'received' || stage === 'noted'
        ? { supervisor: people.supervisorInGuatemala, country: theNode(mexico) }
        : inMexico,
    openings: ['open-alert', 'receive-alert'],
  },
  protection: {
    table: tableOf(protection.commands, stagesOf.protection),
    stages: stagesOf.protection,
    at: protectionAt,
    commands: protectionCommands,
    seats: () => ({ 'protection-officer': people.protectionOfficer, supervisor: people.protectionSupervisor }),
    openings: ['open-protection'],
  },
  'force-majeure': {
    table: tableOf(forceMajeure.commands, stagesOf['force-majeure']),
    stages: stagesOf['force-majeure'],
    at: pauseAt,
    commands: () => pauseCommands,
    seats: () => ({ supervisor: officer('gt.supervisor.3', 'gt-mintrab', 'supervisor') }),
    openings: ['propose-pause'],
  },
  'rule-change': {
    table: tableOf(ruleChange.commands, stagesOf['rule-change']),
    stages: stagesOf['rule-change'],
    at: changeAt,
    commands: ruleChangeCommands,
    seats: () => ({ delegate: officer('gt.delegate.workers', 'gt-mintrab', 'delegate') }),
    openings: ['propose-rule-change'],
  },
  consultation: {
    table: tableOf(consultation.commands, stagesOf.consultation),
    stages: stagesOf.consultation,
    at: consultationAt,
    commands: consultationCommands,
    seats: () => ({ adviser: theAdviser, supervisor: officer('gt.head', 'gt-college', 'supervisor') }),
    openings: ['open-consultation'],
  },
  credential: {
    table: tableOf(credential.commands, stagesOf.credential),
    stages: stagesOf.credential,
    at: credentialAt,
    commands: credentialCommands,
    seats: () => ({ supervisor: people.supervisorInGuatemala }),
    openings: ['open-credential'],
  },
  'bulk-issue': {
    table: tableOf(bulkIssue.commands, stagesOf['bulk-issue']),
    stages: stagesOf['bulk-issue'],
    at: bulkAt,
    commands: () => bulkCommands,
    seats: () => bulkPeople,
    openings: ['open-bulk-issue'],
  },
  'unequal-treatment': {
    table: tableOf(unequalTreatment.commands, stagesOf['unequal-treatment']),
    stages: stagesOf['unequal-treatment'],
    at: unequalTreatmentAt,
    commands: unequalCommands,
    seats: () => ({ supervisor: theAnswering, auditor: theJudging }),
    openings: ['raise-unequal-treatment'],
  },
  'integrity-event': {
    table: tableOf(integrityEvent.commands, stagesOf['integrity-event']),
    stages: stagesOf['integrity-event'],
    at: integrityEventAt,
    commands: integrityCommands,
    seats: () => ({ auditor: theAuditor }),
    openings: ['open-integrity-event'],
  },
  'officer-register': {
    table: tableOf(officerRegister.commands, stagesOf['officer-register']),
    stages: stagesOf['officer-register'],
    at: registerAt,
    commands: () => registerCommands,
    seats: () => ({ supervisor: officer('gt.supervisor.3', 'gt-mintrab', 'supervisor') }),
    openings: ['open-officer-register'],
  },
  'data-breach': {
    table: tableOf(dataBreach.commands, stagesOf['data-breach']),
    stages: stagesOf['data-breach'],
    at: breachAt,
    commands: breachCommands,
    seats: () => ({ operator: officer('gt.operator.2', 'gt-mintrab', 'operator'), supervisor: theConfirmer }),
    openings: ['report-breach'],
  },
  'corruption-report': {
    table: tableOf(corruptionReport.commands, stagesOf['corruption-report']),
    stages: stagesOf['corruption-report'],
    at: reportAt,
    commands: reportCommands,
    seats: () => ({ 'integrity-officer': theIntegrityOfficer }),
    openings: ['report-corruption'],
  },
};

/** Everyone who could act: in the seat of the role where the kind names somebody for it, and elsewhere where it does not. */
export const everyone = ({ seats }: SampleKind, stage: string): Readonly<Record<Role, Actor>> => ({
  ...(Object.fromEntries(staffRoles.map((role) => [role, officer(`gt.any-${role}`, 'gt-mintrab', role)])) as Record<
    (typeof staffRoles)[number],
    Actor
  >),
  worker: people.worker,
  assistant: people.counter,
  'co-signer': theCoSigner,
  certifier: theCertifier,
  reporter: theReporter,
  country: theNode(mexico),
  clock: theClock,
  effect: theEffect,
  ...seats(stage),
});

/** The sample of a stage under the whole law of its kind, with all that is added around it. */
export function fileAt(kind: CaseKind, stage: string): AnyStory {
  const { events, setting } = sampleKinds[kind].at(stage as never);
  return given(lawOf(kind) as unknown as AnyLaw, setting, ...(events as readonly Happened[]));
}
