export { answersNow } from './answers-now.js';
export type {
  ApproveVerdict,
  AssignOfficers,
  ExtendReview,
  PassAnswerOn,
  ProposeVerdict,
  ReceiveFile,
  ReceiveHomeNews,
  ReturnProposal,
  ReviewCommand,
} from './commands.js';
export type { BridgeStep } from './bridge-plan.js';
export { bridgePlan } from './bridge-plan.js';
export { drawOfficer, drawOfficers } from './draw.js';
export { drawSeats } from './draw-seats.js';
export { comparisonOf } from './comparison.js';
export type { ReviewEvent } from './events.js';
export { recognitionReview } from './law.js';
export type { MayDo } from './may-do.js';
export { mayDo } from './may-do.js';
export type {
  Candidate,
  Draw,
  Proposal,
  RecognitionReview,
  ReviewDecision,
  ReviewStage,
  UnitVerdict,
} from './recognition-review.js';
export { reviewStages } from './recognition-review.js';
