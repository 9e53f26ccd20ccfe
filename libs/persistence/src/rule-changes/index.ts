export type { Seat } from './committee-seats.js';
export { seatsBefore } from './committee-seats.js';
export type { Following, FollowOptions } from './follow-rules.js';
export { followRules } from './follow-rules.js';
export { impactOn, openOn } from './impact-on.js';
export type { PublishedRule, PublishedRules, RuleSeal } from './rule-store.js';
export { anyRules, publishedRulesOf, RulesNotAdopted } from './rule-store.js';
