export type { Locale } from './dates.js';
export { legalDate, moment } from './dates.js';
export type { Deadline, Urgency } from './deadline.js';
export { deadlineOf } from './deadline.js';
export { happened } from './happening.js';
export type { Reader, Reading } from './reading.js';
export { readingOf } from './reading.js';
export { sayCorridor, sayGroup, sayStage } from './say-figures.js';
export { textIn } from './text-in.js';
