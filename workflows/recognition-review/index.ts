export type { CaseStart, ReviewOutcome } from './contract.js';
export { recognitionReview } from '../recognition-review.workflow.js';
