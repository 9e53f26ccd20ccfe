export { answersNow } from './answers-now.js';
export type {
  ApproveVerdict,
  AssignOfficers,
  ExtendReview,
  PassAnswerOn,
  ProposeVerdict,
  ReceiveFile,
  ReceiveHomeNews,
  RecordTestResult,
  ReportCompensation,
  ReturnProposal,
  ReviewCommand,
  ScheduleTest,
} from './commands.js';
export type { BridgeStep } from './bridge-plan.js';
export { bridgePlan } from './bridge-plan.js';
export { drawOfficer, drawOfficers } from './draw.js';
export { drawSeats } from './draw-seats.js';
export { comparisonOf } from './comparison.js';
export type { ReviewEvent } from './events.js';
export { recognitionReview } from './law.js';
export { lineFrom, settledLine } from './settled-line.js';
export type { MayDo } from './may-do.js';
export { mayDo } from './may-do.js';
export { notDrawn } from './not-drawn.js';
export type {
  Candidate,
  Compensation,
  Draw,
  FraudReview,
  MeasureReport,
  Proposal,
  RecognitionReview,
  ReviewConsultation,
  ReviewDecision,
  ReviewStage,
  SkillsTest,
  TestResult,
  UnitVerdict,
} from './recognition-review.js';
export { reviewStages, testResults } from './recognition-review.js';
