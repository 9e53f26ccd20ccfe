export type { EndMandate, GrantMandate, MandateCommand, RecordMandateUse } from './commands.js';
export type { MandateEvent } from './events.js';
export { withMandates } from './with-mandates.js';
