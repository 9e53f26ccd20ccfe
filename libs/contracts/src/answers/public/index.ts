export { ReportAddedTo, ReportFollowed, ReportReceipt } from './anonymous-reports.js';
export type { CountryAuthorities, IssuersIn } from './authorities.js';
export { AccreditedCertifiers, Authorities, Issuers, desks } from './authorities.js';
export {
  Certifiers,
  Countries,
  CountryItem,
  EquivalencesView,
  StandardItem,
  StandardView,
  StandardsFound,
} from './catalogue.js';
export type { Emergency } from './emergencies.js';
export { Emergencies } from './emergencies.js';
export type { CountryLaw } from './law-book.js';
export { CountryLaws, Guarantees, Procedures, ProcedureView } from './law-book.js';
export { MessageChecked } from './message-checked.js';
export { CertificatesFound, PreCheckOfHost, PreCheckView } from './pre-check.js';
export { Reference } from './reference.js';
export type { AgreementInForce } from './rules.js';
export { AgreementsInForce, AgreementText, DecisionTexts, WhatIf } from './rules.js';
export { SourceAnswered, SourceQuestionView } from './source-questions.js';
export { StatisticsView, UnequalTreatmentView } from './statistics.js';
