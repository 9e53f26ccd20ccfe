export { decidesOnAlerts, mayKnowOf } from './know-of.js';
export { officerTo } from './officer-to.js';
export type { Reader } from './readers.js';
export type { Reading } from './projection.js';
export { fieldsRead, isForWorker, readEntry, readFile } from './projection.js';
export { mayNameOfficers, unnamed } from './unnamed.js';
