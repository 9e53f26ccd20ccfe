export type { ApproveDeletionAnswer } from './approve-answer.js';
export { isThisOne } from './approve-answer.js';
export type { Deletion, DeletionAnswer, DeletionStage } from './deletion.js';
export { deletionStages } from './deletion.js';
export type { DeletionCommand, DeletionEvent } from './law.js';
export { deletion } from './law.js';
export type { ProposeDeletion, ProposeKeepingData } from './propose-answer.js';
export type { RecordBlocking } from './record-blocking.js';
export type { ReturnDeletionAnswer } from './return-answer.js';
