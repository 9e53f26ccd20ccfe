export type { ToldFlags } from './outbox-handler.js';
export { listTold, resendTold } from './outbox-handler.js';
