export type { EndMandate, GrantMandate, MandateCommand, RecordMandateUse } from './commands.js';
export type { MandateEvent } from './events.js';
export type { Mandate, MandateScope } from './mandate.js';
export { mandateOf, mandateScopes } from './mandate.js';
export { withMandates } from './with-mandates.js';
