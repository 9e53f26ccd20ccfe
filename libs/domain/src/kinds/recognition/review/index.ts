export { answersNow } from './arrival/answers-now.js';
export { comparisonOf } from './arrival/comparison.js';
export { proposedVerdicts } from './arrival/equivalence-for.js';
export type { PassAnswerOn } from './arrival/pass-answer-on.js';
export type { ReceiveFile } from './arrival/receive-file.js';
export type { ReceiveHomeNews } from './arrival/receive-news.js';
export type { ReportCompensation } from './compensation/report-compensation.js';
export { howLong, seasonalOf } from './decision/how-long.js';
export type { ReviewCommand, ReviewEvent } from './law.js';
export { recognitionReview } from './law.js';
export { hostUnits } from './review-file/host-units.js';
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
export { reviewStages, testChoices, testResults } from './review-file/recognition-review.js';
export type { AssignOfficers } from './seating/assign-officers.js';
export { drawSeats } from './seating/draw-seats.js';
export { notDrawn } from './seating/not-drawn.js';
export { unitsAwaitingChoice } from './review-file/tested-units.js';
export { appealable } from './review-file/units-open.js';
export type { MovableTest } from './test/ask-other-date.js';
export { movableTests } from './test/ask-other-date.js';
export type { ScheduleTest } from './test/schedule-test.js';
export type { ApproveVerdict } from './verdict/approve-verdict.js';
export type { BridgeStep } from './verdict/bridge-plan.js';
export { bridgePlan } from './verdict/bridge-plan.js';
export type { MayDo } from './verdict/may-do.js';
export { mayDo } from './verdict/may-do.js';
export type { ProposeVerdict } from './verdict/propose-verdict.js';
export type { ReturnProposal } from './verdict/return-proposal.js';
export { lineFrom, settledLine } from './verdict/settled-line.js';
