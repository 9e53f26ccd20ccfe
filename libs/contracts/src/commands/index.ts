export type { CommandBody, PersonCommand } from './bodies.js';
export { commandBodies, isPersonCommand, OpenDraftBody, personCommands } from './bodies.js';
export type { CommandOrFault } from './command-of.js';
export { commandOf, openDraft, workerAnswerOf } from './command-of.js';
