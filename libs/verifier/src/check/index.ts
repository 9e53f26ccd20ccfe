export type { CheckOptions } from './check.js';
export { check } from './check.js';
