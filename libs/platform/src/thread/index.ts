export { answerTasks } from './answer-tasks.js';
export type { Apart, ApartOptions } from './apart.js';
export { apart } from './apart.js';
export { ThreadFault } from './thread-fault.js';
