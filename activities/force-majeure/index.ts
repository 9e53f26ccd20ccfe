export type { FilesToSweep, SweptFile } from './sweep.js';
export { sweeper } from './sweep.js';
