export type { Message, MessageOutlet } from './message-folder.js';
export { messageFolder } from './message-folder.js';
export type { SafeChannel } from './safe-channel.js';
export { safeChannel } from './safe-channel.js';
