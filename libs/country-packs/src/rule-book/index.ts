export type { RuleFolders } from './load-rule-book.js';
export { loadRuleBook } from './load-rule-book.js';
export { ruleFoldersIn, ruleVariables } from './rule-variables.js';
export type { CountryPack, LoadedRules } from './loaded-rules.js';
export type { Accreditation } from '../catalogue/accreditations.js';
export type { IdentityDocumentKind } from '../pack/identity-document.js';
export type { EscoOccupation, EscoSkill } from '../shared/esco.js';
export type { Fault, Said } from '../faults/fault.js';
export { FaultyRules, sayFault } from '../faults/fault.js';
