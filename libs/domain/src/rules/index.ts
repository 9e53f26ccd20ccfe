export type { Agreement, AgreementRef, LapsePolicy, Step } from './agreement.js';
export { lapsePolicies } from './agreement.js';
export type { Agency, CountryRules, ServiceRule } from './country-rules.js';
export type { RuleBook } from './rules.js';
