export { canonical } from '../canonical/canonical.js';
export { chain } from './chain.js';
export { compareReadModels } from './compare.js';
export type { DrawingAgain } from './draw-faults.js';
export { drawFaults } from './draw-faults.js';
export { genesis } from './entry.js';
export { fileBefore, rebuild, replayed } from './rebuild.js';
export type { JournalFault, Verified } from './verify.js';
export { verifyJournal } from './verify.js';
