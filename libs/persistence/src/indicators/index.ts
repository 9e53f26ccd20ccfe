export type { Lateness } from './read-lateness.js';
export { readLateness } from './read-lateness.js';
export { readVisits } from './read-visits.js';
