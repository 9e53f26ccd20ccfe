export { courseText } from './bridge.js';
export type { DecidedWays } from './decided.js';
export { Decided } from './decided.js';
export type { DecisionRead } from './decision.js';
export { Decision } from './decision.js';
export { MeasureList } from './measures.js';
