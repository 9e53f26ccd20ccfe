export type { SaidComparison } from './say-comparison.js';
export { sayComparison } from './say-comparison.js';
export { sayExplanation } from './say-explanation.js';
export { sayRetention } from './say-retention.js';
export { sayTime } from './say-time.js';
