export type { Outbox, OutboxRow, Publisher } from './outbox.js';
export { outboxOf } from './outbox.js';
