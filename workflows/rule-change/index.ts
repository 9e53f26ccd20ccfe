export type { CaseStart, RuleChangeOutcome } from './contract.js';
export { ruleChange } from '../rule-change.workflow.js';
