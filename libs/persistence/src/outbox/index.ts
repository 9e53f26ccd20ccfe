export type { Outbox, OutboxRow, Publisher } from './outbox.js';
export { outboxOf } from './outbox.js';
export type { Resending, ToldRow, WhichTold } from './resending.js';
export { resendingOf } from './resending.js';
