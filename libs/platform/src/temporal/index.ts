export type { Wake, Waker } from './waker.js';
export { connectWaker } from './waker.js';
