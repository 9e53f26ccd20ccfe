export type { RuleFolders } from './load-rule-book.js';
export { loadRuleBook } from './load-rule-book.js';
export type { CountryPack, LoadedRules } from './loaded-rules.js';
export type { Accreditation } from '../catalogue/accreditations.js';
export type { IdentityDocumentKind } from '../pack/identity-document.js';
export type { EscoOccupation, EscoSkill } from '../shared/esco.js';
export type { PackTexts } from '../pack/pack-file.js';
export type { Fault } from '../faults/fault.js';
export { FaultyRules, sayFault } from '../faults/fault.js';
