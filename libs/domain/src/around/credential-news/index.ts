export type { ReachCommand, ReceiveCredentialStatus } from './commands.js';
export type { ReachEvent } from './events.js';
export { withReach } from './with-reach.js';
