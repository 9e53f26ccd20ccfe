export type { Actor, Role } from './actor.js';
export { isByPrintedCode, officerBehind, rolesOf } from './actor.js';
export type { CaseRecord, FiledRecord } from './case-record.js';
export type { HeldBy, PausedRegions, PauseInForce, PauseReason } from './clock-pause.js';
export { pauseReasons } from './clock-pause.js';
export type { Errand, RecordErrand } from './errand.js';
export type { Applicant, CaseKind, CaseLaw, DecisionContext, QueueView } from './law.js';
export { caseKinds } from './law.js';
export type {
  AnswerToHome,
  AnswerToHost,
  Authenticity,
  OutgoingMessage,
  RecognitionOutcome,
  WorkerAnswer,
} from './messages.js';
export type { ProposedMigration } from './proposed-migration.js';
export type { HandedNotice, Notice, NoticeSubject } from './notice.js';
export type { Departure, Precedent, PrecedentVerdict, SettledVerdict } from './precedent.js';
export type { DueEffect, EffectKind, ProcessView, TemporalName } from './process-view.js';
export { caseTaskQueue, effectId, shownOfProcess, standingStill, temporalName, wakeSignal } from './process-view.js';
export type { Weight } from './revision.js';
export { isOwnProcess, mustBeReadAgain } from './revision.js';
export type {
  AtZero,
  DecisionResult,
  Measure,
  OpenUnit,
  Refusal,
  Remand,
  RulingTold,
  NextStep,
  Procedure,
  PublicStage,
  StatusClock,
  WorkerStatus,
} from './worker-status.js';
export { measureKinds, nextSteps, openGrounds, procedures, publicStages, zeroOutcomes } from './worker-status.js';
export type { ArgOf, ArgsOf, LineArgs, PlainLine, TimelineEntry, TimelineWhat } from './timeline.js';
export { isTold, linesTold, timelineLines, timelineWhat } from './timeline.js';
export type { AlertNotice } from './alert-notice.js';
export type {
  AlertNote,
  Annex,
  OpenAlert,
  OpenComplaint,
  OpenCorrection,
  OpenDeletion,
  ReceiveAlertNews,
  ReceiveCorrection,
  Silence,
} from './annex.js';
export type { Complaint, ComplaintAbroad, DecisionOrder, PassedOn } from './complaint.js';
export type { CorrectableField } from './correctable-fields.js';
export { correctableFields } from './correctable-fields.js';
export type { CredentialNews, TellCredentialStatus } from './credential-news.js';
export { credentialNewsStates } from './credential-news.js';
export type { CertificateRef, DocumentKind, DocumentRef, Filing, Host } from './filing.js';
export { documentKinds } from './filing.js';
export type { HearLegalAid, LegalAidNews, LegalAidShare, OpenLegalAid, SharedPart } from './legal-aid.js';
export { legalAidNews, sharedParts } from './legal-aid.js';
export type { Mandate, MandateScope, PaperMandate } from './mandate.js';
export { isHeldBy, isPending, mandateHolders, mandateOf, mandateScopes, mayGive } from './mandate.js';
export type { Matter } from './matter.js';
export type { LegalHold } from './legal-hold.js';
export { endsOn, isShown, keepsUntil, secretUntil, stands, standsUntil } from './legal-hold.js';
export type { Hold, Needed } from './needed.js';
export type { UnitGround, UnitVerdict } from './unit-verdict.js';
export type { CommandFacts, GivenBy } from './command-facts.js';
