export type { CheckedIssuer, CheckedStatus, CheckResult, Form, Verdict } from './check-result.js';
export type { Facts, HolderFacts, NamedCode, SeasonFacts, StandardFacts, UnitFacts } from './facts.js';
export type { Fault } from './faults.js';
export { faults, faultText, gravestFirst, verdictOf } from './faults.js';
