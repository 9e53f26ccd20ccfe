export type { Fault, Verdict } from './check-result.js';
export { faults } from './check-result.js';
