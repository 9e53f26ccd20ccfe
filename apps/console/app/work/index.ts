export { FileRow } from './file-row.js';
export type { Asked } from './asked.js';
export { asQuery, askedIn, isNarrowed, narrowing, savesAt, workAt } from './asked.js';
export { countsOf } from './counts-of.js';
export { Filters } from './filters.js';
export { Nothing } from './nothing.js';
export { QueueList } from './queue-list.js';
export { QueueRows } from './queue-rows.js';
export { stageName } from './stage-name.js';
