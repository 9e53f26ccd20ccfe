export { SavedQueues } from './saved-queues.js';
export { SaveQueue } from './save-queue.js';
