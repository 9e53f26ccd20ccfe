export type { RuleSeals } from './rule-seals.js';
export { ruleSealsOf } from './rule-seals.js';
