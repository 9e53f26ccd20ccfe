export type { Recipient } from './recipient.js';
export { traceIn, traceOf } from './recipient.js';
export type { SentMessage, SentMessages } from './sent-messages.js';
export { messageCodeIn, sentMessagesIn } from './sent-messages.js';
