export { compareReadModels } from './compare.js';
export { fileBefore, rebuild } from './rebuild.js';
export type { JournalFault, Verified } from './verify.js';
export { verifyJournal } from './verify.js';
