export type { AlertLateness, AlertPeriod } from './read-alert-lateness.js';
export { readAlertLateness } from './read-alert-lateness.js';
export type { Lateness } from './read-lateness.js';
export { readLateness } from './read-lateness.js';
export { readVisits } from './read-visits.js';
