export { messengerAccess, messengerVariables, outletAt } from './carriers.js';
export type { MessageCodes } from './coded-outlet.js';
export { codedOutlet } from './coded-outlet.js';
export { messageOutlet } from './message-outlet.js';
export type { DeliveryReport, Message, MessageOutlet } from './message.js';
export type { SafeChannel } from './safe-channel.js';
export { safeChannel, safeChannels } from './safe-channel.js';
