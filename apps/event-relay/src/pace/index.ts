export type { Repeated } from './repeated.js';
export { repeated } from './repeated.js';
