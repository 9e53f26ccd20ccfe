export { adopted, adoptedEvaluation } from './adopted-evaluation.js';
export type { Answer, Setting, Story } from './given.js';
export { given } from './given.js';
export type { RequestStory } from './request-at.js';
export { newHoliday, withNewerRules } from './newer-rules.js';
export { aRequest, askForIdentity, dueAt, fiveDaysOn, guatemalaDecided, lapsed, requestAt } from './request-at.js';
export type { ReviewStory } from './review-at.js';
export {
  aReview,
  candidates,
  drawTwo,
  mexicoSent,
  missedTest,
  toldAtOnce,
  reviewAt,
  reviewDueAt,
  reviewLapsed,
  withMeasure,
} from './review-at.js';
export { sampleAgreement } from './sample-agreement.js';
export { appealOn, sampleAppealClock } from './sample-appeal.js';
export {
  aCorrection,
  alertAt,
  alertCommands,
  anAlert,
  annexedRequest,
  correctionAt,
  correctionCommands,
  forged,
  lapseOf,
  secondSupervisor,
  wrongSurname,
} from './annex-at.js';
export {
  anotherIntegrityOfficer,
  aReport,
  markOf,
  reportAt,
  reportCommands,
  sealedPart,
  theIntegrityOfficer,
  theReport,
  theReporter,
  yearsLater,
} from './corruption-report-at.js';
export type { BreachStory } from './data-breach-at.js';
export { aBreach, breachAt, breachCommands, theBreach, theConfirmer, theOperator } from './data-breach-at.js';
export { aLegalAid, forLegalAid, legalAidAt, legalAidCommands, refusedReview, theDefender } from './legal-aid-at.js';
export { aDeletion, deletionAt, deletionCommands, everythingGone, withdrawnRequest } from './deletion-at.js';
export type { AppealStory } from './appeal-at.js';
export { aComplaint, anAppeal, anAppealAgainst, anAppealOf, appealAt, appealCommands } from './appeal-at.js';
export type { CertificationStory } from './certification-at.js';
export {
  accreditedInGuatemala,
  accreditedUntil,
  anApplication,
  appointmentDay,
  certificationAt,
  certificationDueAt,
  certificationLapsed,
  certifiers,
  citesMexico,
  coSigns,
  creditFirst,
  drawAssessors,
  evaluating,
  findings,
  lastServed,
  offerOneDay,
  openApplication,
  theCoSigner,
} from './certification-at.js';
export { certificationCommands } from './certification-commands.js';
export {
  anIntegrityEvent,
  anotherAuditor,
  integrityCommands,
  integrityEventAt,
  sampleNoticed,
  theAuditor,
  theConcerned,
} from './integrity-event-at.js';
export {
  anUnequalTreatment,
  sampleDisparity,
  theAnswering,
  theJudging,
  unequalCommands,
  unequalTreatmentAt,
} from './unequal-treatment-at.js';
export { agreed, aRegister, proposing, registerAt, registerCommands, standing } from './officer-register-at.js';
export { aBulkIssue, bulkAt, bulkBatch, bulkCommands, bulkPeople } from './bulk-issue-at.js';
export type { CredentialStory } from './credential-at.js';
export {
  aCredential,
  acted,
  certificateNews,
  credentialAt,
  credentialCommands,
  credentialOpening,
  heardOut,
  ended,
  secondInGuatemala,
  suspendedUntil,
  theReview,
  told,
} from './credential-at.js';
export { seasonalCredential } from './seasonal-credential.js';
export type { ConsultationStory } from './consultation-at.js';
export { aConsultation, consultationAt, consultationCommands, theAdviser } from './consultation-at.js';
export type { PauseStory } from './force-majeure-at.js';
export {
  anotherSupervisor,
  aPause,
  pauseAt,
  pauseCommands,
  proposePause,
  swept,
  theEmergency,
} from './force-majeure-at.js';
export type { ProtectionStory } from './protection-at.js';
export { aProtection, openProtection, protectionAt, protectionCommands } from './protection-at.js';
export { sampleCalendars } from './sample-calendars.js';
export {
  accreditedForMasonry,
  accreditedForSolar,
  masonry,
  sampleCatalogues,
  sampleEquivalence,
  solar,
  solarInGuatemala,
  unitsInGuatemala,
} from './sample-catalogues.js';
export { answersFrom, requestCommands, reviewCommands } from './sample-commands.js';
export {
  at,
  authentic,
  document,
  firstMorning,
  openDraft,
  sampleFiling,
  served,
  twoWeeksOn,
  verdictOn,
} from './sample-filing.js';
export { sampleStatus } from './sample-news.js';
export {
  guatemala,
  mexico,
  officer,
  people,
  sampleCase,
  theClock,
  theCertifier,
  theEffect,
  theNode,
  theWorkerOf,
} from './sample-people.js';
export type { SampleOptions } from './sample-rules.js';
export { sampleCheckpoints, sampleRules } from './sample-rules.js';
export type { ThreeCountries } from './three-countries.js';
export {
  anEquivalence,
  aStandard,
  covers,
  homeland,
  hostland,
  refTo,
  thirdCountry,
  threeCountries,
} from './three-countries.js';
export { filedAtHome, twoCountries } from './two-countries.js';
