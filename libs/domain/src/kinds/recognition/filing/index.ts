export type { AttachDocument, DocumentAttached } from './attach-document.js';
export type { DraftOpened, OpenDraft } from './open-draft.js';
export type { ReceiveAnswer } from './receive-answer.js';
export type { Submit, Submitted } from './submit.js';
export type { DraftDeleted, Withdraw, Withdrawn } from './withdraw.js';
