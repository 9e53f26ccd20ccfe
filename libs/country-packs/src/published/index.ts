export type { LiveRules } from './live-rules.js';
export { liveRules } from './live-rules.js';
export { approvedContent, ruleContent } from './rule-content.js';
export { withPublished } from './with-published.js';
