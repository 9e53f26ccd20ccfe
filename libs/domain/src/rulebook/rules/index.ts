export type { Agreement, AgreementRef, Checkpoint, LapsePolicy, Step } from './agreement.js';
export { lapsePolicies } from './agreement.js';
export type { AlertRules } from './alert-rules.js';
export type { AppealsSilence } from './appeals-silence.js';
export type { BorderOffice, BorderSide } from './border-office.js';
export type {
  Agency,
  BreachRules,
  CertificationRules,
  CountryRules,
  DecisionText,
  EqualityRules,
  IntegrityRules,
  Municipality,
  LegalAid,
  PublicKey,
  QualificationFramework,
  Region,
  RequestRules,
  RetentionRules,
  RevocationRules,
  Sender,
} from './country-rules.js';
export type { EmergencyRules } from './emergency-rules.js';
export type { LegalHoldRules } from './legal-hold-rules.js';
export type { ProposalRules } from './proposal-rules.js';
export type { ProtectionRules } from './protection-rules.js';
export type { RuleBook } from './rules.js';
export { rulesOf } from './rules-of.js';
export type { Seasonal } from './seasonal.js';
export type { SilenceRules } from './silence-rules.js';
export type { Limit, WatchRules } from './watch-rules.js';
export { peopleToldApart } from './watch-rules.js';
