export type { AmendDraft, CastVoteCommand, ProposeRuleChange, RuleChangeCommand } from './commands.js';
export type { RuleChangeEvent } from './events.js';
export { ruleChange } from './law.js';
export type { CastVote, RuleChange, RuleChangeStage } from './rule-change.js';
export { ruleChangeStages } from './rule-change.js';
export type { ApprovedContent, EquivalenceDraft, RuleContent } from './rule-content.js';
export { referenceOf, takesEffect } from './rule-content.js';
export type { SideBySide, UnitRow } from './side-by-side.js';
export { sideBySide } from './side-by-side.js';
