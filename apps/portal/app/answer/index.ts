export { AnswerForm } from './answer-form.js';
export type { Asked } from './asked-of.js';
export { askedOf } from './asked-of.js';
export { answerIn, formAtMost, formToldAtMost } from './read-answer.js';
