export { tellLost } from './tell-lost.js';
export type { WorkerMessengerParts, Writer } from './worker-messenger.js';
export { BeingTold, workerMessenger, writerTo } from './worker-messenger.js';
