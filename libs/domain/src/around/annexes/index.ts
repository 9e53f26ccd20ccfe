export type { AskDeletion, RecordDeletionRequest } from './ask-deletion.js';
export type { CorrectData } from './correct-data.js';
export type { AnnexGrounds } from './grounds.js';
export type { RaiseAlert } from './raise-alert.js';
export { withAnnexes } from './with-annexes.js';
