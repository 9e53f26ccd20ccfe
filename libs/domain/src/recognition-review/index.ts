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
export { drawOfficers } from './draw.js';
export type { ReviewEvent } from './events.js';
export { recognitionReview } from './law.js';
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
