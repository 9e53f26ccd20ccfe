export type { RuleCommand } from './commands.js';
export { fieldsOfRule, isRuleCommand, ruleCommands } from './commands.js';
export { Impact } from './impact.js';
export { SideBySide } from './side-by-side.js';
export { Votes } from './votes.js';
