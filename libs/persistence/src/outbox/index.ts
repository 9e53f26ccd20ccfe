export type { Listener } from './listen.js';
export { listenToOutbox } from './listen.js';
export type { Outbox, OutboxRow, Publisher } from './outbox.js';
export { outboxOf } from './outbox.js';
