export type { Told } from './answered.js';
export { answered } from './answered.js';
export { AskForm } from './ask-form.js';
export { reasonsField } from './reasons.js';
