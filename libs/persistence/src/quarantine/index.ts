export type { EventPlace, Quarantine, QuarantinedEvent, QuarantinedInFull, Rejected } from './quarantine.js';
export { quarantineOf } from './quarantine.js';
