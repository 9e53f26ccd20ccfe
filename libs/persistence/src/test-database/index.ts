export { backupOf } from './backup.js';
export { changeApproved } from './change-approved.js';
export type { Explained } from './rows-read.js';
export { rowsRead } from './rows-read.js';
export type { Stock } from './template.js';
export type { TestDatabase } from './test-database.js';
export { testDatabase } from './test-database.js';
