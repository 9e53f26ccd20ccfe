export { momentIn } from './dates.js';
export { QueueList } from './queue-list.js';
export { QueueRows } from './queue-rows.js';
export { stageName } from './stage-name.js';
