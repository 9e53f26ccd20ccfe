export type { Wake, Wakes } from './wakes.js';
export { askedAgain, asTheFileIs, isAsTheFileIs, wakesOf } from './wakes.js';
