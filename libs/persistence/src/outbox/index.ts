export type { Confirmed, Confirming, RefusedAnswer, SilentCountry } from './confirming.js';
export { confirmingOf, refusalHeard } from './confirming.js';
export type { Outbox, OutboxOptions, OutboxRow, Publisher } from './outbox.js';
export { outboxOf } from './outbox.js';
export type { Became, Resending, ToldRow, WhichTold } from './resending.js';
export { resendingOf } from './resending.js';
