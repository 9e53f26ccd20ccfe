export type { Started } from './answer-while-starting.js';
export { answerWhileStarting } from './answer-while-starting.js';
export type { Part, Readiness } from './health-server.js';
export { readiness, startHealthServer } from './health-server.js';
export { ownPart } from './own-part.js';
export { untilUp } from './until-up.js';
