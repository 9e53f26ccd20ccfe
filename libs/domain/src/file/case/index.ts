export type { Actor, Role, StaffRole } from './actor.js';
export { rolesOf, staffRoles } from './actor.js';
export type { CaseRecord, FiledRecord } from './case-record.js';
export type { HeldBy, PausedRegions, PauseInForce, PauseReason } from './clock-pause.js';
export { pauseReasons } from './clock-pause.js';
export type { Errand, RecordErrand } from './errand.js';
export type { Applicant, CaseKind, CaseLaw, DecisionContext, DeskView } from './law.js';
export { caseKinds } from './law.js';
export type {
  AnswerToHome,
  AnswerToHost,
  Authenticity,
  OutgoingMessage,
  RecognitionOutcome,
  WorkerAnswer,
} from './messages.js';
export type { Notice, NoticeSubject } from './notice.js';
export type { Departure, Precedent, PrecedentVerdict, SettledVerdict } from './precedent.js';
export type { DueEffect, EffectKind, ProcessView } from './process-view.js';
export { caseTaskQueue, effectId, wakeSignal } from './process-view.js';
export type {
  AtZero,
  DecisionResult,
  Measure,
  NextStep,
  Procedure,
  PublicStage,
  StatusClock,
  TimelineEntry,
  TimelineWhat,
  WorkerStatus,
} from './worker-status.js';
export { measureKinds, procedures, publicStages, timelineWhat } from './worker-status.js';
