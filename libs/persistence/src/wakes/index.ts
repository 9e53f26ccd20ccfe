export type { Wake, Wakes } from './wakes.js';
export { asTheFileIs, wakesOf } from './wakes.js';
