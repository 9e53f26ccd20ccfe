export { AnswerForm } from './answer-form.js';
export type { Asked } from './asked-of.js';
export { askedOf } from './asked-of.js';
export { answerAtMost, answerIn, documentsAtMost, documentsIn, formAtMost, formToldAtMost } from './read-answer.js';
