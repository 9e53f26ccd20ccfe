export type { Wake, Wakes } from './wakes.js';
export { wakesOf } from './wakes.js';
