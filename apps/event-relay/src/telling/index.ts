export type { Telling, TellingParts } from './telling.js';
export { telling } from './telling.js';
