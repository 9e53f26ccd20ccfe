export type { RuleStore } from './publish-rules.js';
export { rulePublisher } from './publish-rules.js';
