export type { Told } from './answered.js';
export { answered } from './answered.js';
export type { Desk } from './desk.js';
export { loadAct, sendAct } from './desk.js';
export { AskForm } from './ask-form.js';
export { DeskAct } from './desk-act.js';
export { DeskActs } from './desk-acts.js';
export { reasonsField } from './reasons.js';
