export type { Messenger, WorkerMessage } from './tell-worker.js';
export { workerTeller } from './tell-worker.js';
