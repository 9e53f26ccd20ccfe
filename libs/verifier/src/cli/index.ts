export type { Terminal } from './run.js';
export { exitCodes, run } from './run.js';
