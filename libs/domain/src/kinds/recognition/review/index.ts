export { answersNow } from './arrival/answers-now.js';
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
export type { BridgeStep } from './verdict/bridge-plan.js';
export { bridgePlan } from './verdict/bridge-plan.js';
export { drawSeats } from './seating/draw-seats.js';
export { comparisonOf } from './arrival/comparison.js';
export type { ReviewEvent } from './events.js';
export { recognitionReview } from './law.js';
export { lineFrom, settledLine } from './verdict/settled-line.js';
export type { MayDo } from './verdict/may-do.js';
export { mayDo } from './verdict/may-do.js';
export { notDrawn } from './seating/not-drawn.js';
export type {
  Compensation,
  FraudReview,
  MeasureReport,
  Proposal,
  RecognitionReview,
  ReviewConsultation,
  ReviewDecision,
  ReviewStage,
  SkillsTest,
  TestResult,
} from './review-file/recognition-review.js';
export { reviewStages, testResults } from './review-file/recognition-review.js';
