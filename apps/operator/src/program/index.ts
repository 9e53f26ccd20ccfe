export type { Terminal } from './run.js';
export { run } from './run.js';
