export type { Ages } from './ages.js';
export { agesOf } from './ages.js';
