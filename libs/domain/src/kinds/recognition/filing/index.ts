export type { CertificateRef, DocumentKind, DocumentRef, Filing, Host } from './filing.js';
export { documentKinds } from './filing.js';
export type { AddNote, AttachDocument, FilingCommand, OpenDraft, Submit, Withdraw } from './commands.js';
export type {
  DocumentAttached,
  DraftDeleted,
  DraftOpened,
  FilingEvent,
  NoteAdded,
  Submitted,
  Withdrawn,
} from './events.js';
