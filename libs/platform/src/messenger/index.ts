export { messageOutlet } from './message-outlet.js';
export type { Message, MessageOutlet } from './message.js';
export { Undeliverable } from './message.js';
export type { SafeChannel } from './safe-channel.js';
export { safeChannel, safeChannels } from './safe-channel.js';
