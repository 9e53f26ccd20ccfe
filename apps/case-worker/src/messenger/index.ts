export type { WorkerMessengerParts } from './worker-messenger.js';
export { BeingTold, workerMessenger } from './worker-messenger.js';
