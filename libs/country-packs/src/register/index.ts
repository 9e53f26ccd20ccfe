export type { ChangedRow, Differences } from './compare-rows.js';
export type { ComparedRegister, ComparedTable, GivenRegister } from './compare-register.js';
export { compareRegister } from './compare-register.js';
export type { RefusedCell } from './read-rows.js';
export type { RegisterFaultWhy } from './register-fault.js';
export { RegisterFault } from './register-fault.js';
export type { Trial } from './trial.js';
