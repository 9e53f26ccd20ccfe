export type { EventPlace, Quarantine, QuarantinedEvent, Rejected } from './quarantine.js';
export { quarantineOf } from './quarantine.js';
