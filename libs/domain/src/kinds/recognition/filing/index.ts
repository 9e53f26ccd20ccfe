export type { AttachDocument, FilingCommand, OpenDraft, Submit, Withdraw } from './commands.js';
export type { DocumentAttached, DraftDeleted, DraftOpened, FilingEvent, Submitted, Withdrawn } from './events.js';
