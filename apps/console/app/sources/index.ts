export type { LookedUp } from './look-up.js';
export { lookUp } from './look-up.js';
export { LookedUpRows } from './looked-up-rows.js';
export { numbersAtMost, numbersIn } from './numbers.js';
