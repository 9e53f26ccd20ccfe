export { decidesOnAlerts, mayKnowOf } from './know-of.js';
export { officerTo } from './officer-to.js';
export type { Reader } from './readers.js';
export type { Reading } from './projection.js';
export { isForWorker, readEntry, readFile } from './projection.js';
export { unnamed } from './unnamed.js';
