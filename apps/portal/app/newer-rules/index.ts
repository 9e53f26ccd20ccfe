export { RuleChanges } from './rule-changes.js';
