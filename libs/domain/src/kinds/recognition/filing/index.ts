export type { AnswerReturned, ReceiveRefusal } from './answer-returned.js';
export type { DraftOpened, OpenDraft } from './open-draft.js';
export type { ReceiveAnswer } from './receive-answer.js';
export type { Submitted } from './submit.js';
