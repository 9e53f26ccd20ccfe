export type { RuleCommand } from './commands.js';
export { fieldsOfRule, isRuleCommand, ruleCommands } from './commands.js';
export { Impact } from './impact.js';
export { Previewed } from './previewed.js';
export { SideBySide } from './side-by-side.js';
export { AmendedParts } from './amended-parts.js';
export { amends, isAmended, readDraft } from './amending.js';
export { bodyOfText } from './body-of-text.js';
export type { Choice } from './choose-text.js';
export { ChooseText } from './choose-text.js';
export { fieldsCalled } from './fields-called.js';
export type { Adoption } from './adoption-text.js';
export { adoptionText, revocationText } from './adoption-text.js';
export type { Agreement } from './agreement-text.js';
export { agreementText } from './agreement-text.js';
export {
  pairIn,
  readAdoptionText,
  readAgreement,
  readAgreementText,
  readCheckpointText,
  readEquivalenceText,
  readOwnAgreements,
} from './read-text.js';
export { checkpointText } from './checkpoint-text.js';
export type { Equivalence } from './equivalence-text.js';
export { equivalenceText } from './equivalence-text.js';
export type { Text } from './texts.js';
export { Votes } from './votes.js';
