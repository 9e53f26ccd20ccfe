export type { EndMandate } from './end-mandate.js';
export type { GrantMandate } from './grant-mandate.js';
export type { RecordMandateUse } from './record-mandate-use.js';
export { withMandates } from './with-mandates.js';
