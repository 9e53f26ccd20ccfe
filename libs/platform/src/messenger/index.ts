export type { Message, MessageOutlet } from './message-folder.js';
export { messageFolder, Undeliverable } from './message-folder.js';
export type { SafeChannel } from './safe-channel.js';
export { safeChannel, safeChannels } from './safe-channel.js';
