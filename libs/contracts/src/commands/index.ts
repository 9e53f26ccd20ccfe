export type { CommandOrFault } from './command-of.js';
export { answerToHomeOf, answerToHostOf, commandOf, namesDocuments, openDraft } from './command-of.js';
export type { CommandText } from './bodies/command-text.js';
export { OpenDraftBody } from './open-draft-body.js';
export type { CommandBody, PersonCommand } from './person-commands.js';
export { commandTexts, isPersonCommand, personCommands } from './person-commands.js';
export type { CommandNamed, Sent } from './sent.js';
export { fieldSent } from './sent.js';
