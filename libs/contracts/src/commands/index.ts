export type { CommandBody, PersonCommand } from './bodies.js';
export { commandBodies, isPersonCommand, OpenDraftBody, personCommands } from './bodies.js';
export type { CommandOrFault } from './command-of.js';
export { answerToHomeOf, answerToHostOf, commandOf, openDraft } from './command-of.js';
