export type { CaseRecord, CaseRecords } from './case-records.js';
export { caseRecords } from './case-records.js';
export type { SweepQuestion } from './files-to-sweep.js';
export { filesToSweep } from './files-to-sweep.js';
export type { JournalEntry } from './journal.js';
export { journalEntries } from './journal.js';
export { pauseFiles } from './pause-files.js';
export type { QueuePage, QueueQuestion } from './queue.js';
export { queuePage } from './queue.js';
