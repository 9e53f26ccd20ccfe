export type { Commitment, Commitments } from './commitments.js';
export { commitmentsOf } from './commitments.js';
export type { KeptDraw } from './draws.js';
export { drawsBetween } from './draws.js';
export { drawsNaming } from './draws-naming.js';
