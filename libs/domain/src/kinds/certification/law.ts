import type { CaseLaw } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { queueOf } from '../../file/engine/queue-of.js';
import { renumberedAppeal } from '../appeal/appealed-file.js';
import { appealClockIn, appealClockTold } from '../appeal/appeal-clock.js';
import { admit, applicationAdmitted } from './admit.js';
import { appealed, makeAppeal } from './appeal.js';
import { approveEvaluation } from './approve-evaluation.js';
import { assessorDrawn, assignAssessor } from './assign-assessor.js';
import { attachDocument, documentAttached } from './attach-document.js';
import { certificateIssued } from './certificate-issued.js';
import type { Certification } from './certification.js';
import { certificationStages } from './certification.js';
import { appointmentChosen, chooseAppointment } from './choose-appointment.js';
import { chooseAfterEvaluation, evaluationChosenAgain } from './choose-after-evaluation.js';
import { evaluationChoiceOpened } from './evaluation-choice.js';
import { certifierChosen, chooseCertifier } from './choose-certifier.js';
import { citeAbroad, shownAbroadCited } from './cite-abroad.js';
import { coSign } from './co-sign.js';
import { creditUnits, unitsCredited } from './credit-units.js';
import { conflictDeclared, declareConflict } from './declare-conflict.js';
import { declareExperience, experienceDeclared } from './declare-experience.js';
import { declineReference } from './decline-reference.js';
import { errands } from './errands.js';
import { foundNotYetCompetent } from './found-not-yet-competent.js';
import { draftDeleted, findingFinal, lapse, onTime } from './lapse.js';
import { appointmentMoved, moveAppointment } from './move-appointment.js';
import { nameReference, referenceNamed } from './name-reference.js';
import { appointmentsOffered, offerAppointments } from './offer-appointments.js';
import { applicationOpened, openApplication } from './open-application.js';
import { process } from './process.js';
import { findingStands } from './earlier-finding.js';
import { appliedAgain, reapply } from './reapply.js';
import { receiveRuling, rulingReceived } from './receive-ruling.js';
import { certificateFiled, recordCertificate } from './record-certificate.js';
import { evaluationRecorded, recordEvaluation } from './record-evaluation.js';
import { applicationClosed, appointmentMissed, recordMissedAppointment } from './record-missed-appointment.js';
import { recordReferenceAsked, referenceAsked } from './record-reference-asked.js';
import { referenceAnswered, referencesClosed } from './references.js';
import { refusePartial } from './refuse-partial.js';
import { assessorReplaced, replaceAssessor } from './replace-assessor.js';
import { applicationReturned, returnApplication } from './return-application.js';
import { evaluationReturned, returnEvaluation } from './return-evaluation.js';
import { stages } from './stages.js';
import { certificationStatus } from './status.js';
import { applicationSubmitted, submit } from './submit.js';
import { withdraw, withdrawn } from './withdraw.js';

/** The worker is still told that a draft was deleted, and that is all. */
const kept = certificationStages.filter((stage) => stage !== 'draft-deleted');

const commands = [
  openApplication,
  noteBy(inStages(kept, ['assistant', 'registrar', 'assessor', 'approver', 'supervisor'])),
  errandAnswerIn(kept),
  serviceIn(certificationStages),
  makeAppeal,
  reapply,
  reminderIn(onTime),
  lapse,
  withdraw,
  attachDocument,
  declareExperience,
  citeAbroad,
  chooseCertifier,
  nameReference,
  submit,
  recordReferenceAsked,
  coSign,
  declineReference,
  admit,
  assignAssessor,
  declareConflict,
  replaceAssessor,
  returnApplication,
  creditUnits,
  offerAppointments,
  chooseAppointment,
  chooseAfterEvaluation,
  moveAppointment,
  recordMissedAppointment,
  recordEvaluation,
  approveEvaluation,
  returnEvaluation,
  recordCertificate,
  receiveRuling,
  appealClockIn(['appealed']),
] as const;
const events = [
  applicationOpened,
  documentAttached,
  experienceDeclared,
  shownAbroadCited,
  certifierChosen,
  referenceNamed,
  applicationSubmitted,
  referenceAsked,
  referenceAnswered,
  referencesClosed,
  applicationReturned,
  unitsCredited,
  applicationAdmitted,
  assessorDrawn,
  conflictDeclared,
  assessorReplaced,
  appointmentsOffered,
  appointmentChosen,
  appointmentMoved,
  appointmentMissed,
  evaluationChoiceOpened,
  evaluationChosenAgain,
  evaluationRecorded,
  evaluationReturned,
  certificateIssued,
  certificateFiled,
  foundNotYetCompetent,
  findingFinal,
  findingStands,
  appealed,
  rulingReceived,
  appealClockTold<Certification>(),
  appliedAgain,
  applicationClosed,
  withdrawn,
  draftDeleted,
  ...upkeepEvents<Certification>(({ application }) => application.country),
  errandRun<Certification>((file, run) => renumberedAppeal(file, run, file.application.country)),
] as const;
export type CertificationCommand = CommandIn<typeof commands>;
export type CertificationEvent = EventIn<typeof events>;

/** From the application on, the certifier's agency holds the file, also while it waits for the worker to choose a day. */
function seats({ application, approver, assessor, assistedBy, caseId, held }: Certification): Seats {
  const { agency, country } = application;
  return {
    caseId,
    here: country,
    held,
    ...(assistedBy === undefined ? {} : { assistedBy }),
    ...(held.includes(agency) ? { holds: agency } : {}),
    assigned: { assessor: assessor?.id, approver },
  };
}

/** Certification at home: applied for, admitted, evaluated by one person and approved by another. */
export const certification = {
  kind: 'certification' as const,
  ...lawMadeOf({ commands, events, seats, door: refusePartial }),
  process,
  status: certificationStatus,
  applicant: ({ application: { dossier, language } }: Certification) => ({ dossier, language }),
  errands,
  /** Where a queue shows the file, and whose turn it is. */
  queue(file, rules) {
    const { approver, assessor, assistedBy, stage } = file;
    return {
      ...queueOf(file, stage === 'draft' ? assistedBy : undefined, rules),
      awaiting: stages.awaiting(file, rules),
      assigned: [assessor?.id, approver].filter((officer) => officer !== undefined),
    };
  },
  // It crosses no border: what another country needs to know of it, the certificate tells.
  publish: () => [],
} satisfies CaseLaw<Certification, CertificationCommand, CertificationEvent>;
