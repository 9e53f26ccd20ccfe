export type { Messenger, Undelivered, WorkerMessage } from './tell-worker.js';
export { workerTeller } from './tell-worker.js';
