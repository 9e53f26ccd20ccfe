export type { ConfirmMandate } from './confirm-mandate.js';
export { paperOf } from './confirm-mandate.js';
export type { EndMandate } from './end-mandate.js';
export type { GrantMandate } from './grant-mandate.js';
export type { RecordMandate } from './record-mandate.js';
export type { RecordMandateUse } from './record-mandate-use.js';
export { withMandates } from './with-mandates.js';
