export type { AnnexOpened } from './annex-opened.js';
export { annexOpened, isAnnexErrand, wasOpened } from './annex-opened.js';
export type { AskDeletion, RecordDeletionRequest } from './ask-deletion.js';
export type { CorrectData } from './correct-data.js';
export type { Annexed, AnnexGrounds } from './grounds.js';
export { nextAnnex } from './number.js';
export type { RaiseAlert } from './raise-alert.js';
export { withAnnexes } from './with-annexes.js';
export { withOpenings } from './with-openings.js';
