export type { SentMessage, SentMessages } from './sent-messages.js';
export { messageCodeIn, sentMessagesIn } from './sent-messages.js';
