export type { AgreementPeriod, Part, PeriodInForce, PeriodOfAgreement } from './agreement-periods.js';
export { periodOf, periodsIn, periodsOfAgreements } from './agreement-periods.js';
export type { Answer, Question } from './what-if.js';
export { whatIf } from './what-if.js';
