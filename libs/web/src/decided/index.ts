export { courseText } from './bridge.js';
export type { DecidedWays } from './decided.js';
export { Decided } from './decided.js';
