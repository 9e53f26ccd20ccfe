export type { Brand } from './brand.js';
export type {
  AgencyId,
  CaseId,
  CertificateId,
  CertifierId,
  ClockId,
  CommandId,
  CountryCode,
  DocumentId,
  DossierId,
  NoticeId,
  OfficerId,
  ReferenceId,
  StandardCode,
  UnitCode,
} from './identifiers.js';
export { country, isCountryCode } from './identifiers.js';
export { caseNumberFor, caseNumberShape, isCaseNumber, newCaseNumber, readCaseNumber } from './case-number.js';
export type { Instant, PlainDate, TimeSource, TimeZone } from './time.js';
export { instant, milliseconds, plainDate } from './time.js';
export type { KeptWords, OwnWords, Said } from './own-words.js';
export { isKept, isSaid, say, textOf, withWords, wordsIn } from './own-words.js';
export type { Language, LocalizedText } from './text.js';
export { inLanguage, languages } from './text.js';
export type { Accepted, Decision, Refused, RefusalDetail } from './decision.js';
export { accept, exhausted, isRefused, refuse } from './decision.js';
export type { ArgumentName, DetailOf, RefusalCode } from './refusals.js';
export { notKnown, refusalArguments, refusalCodes, refusals } from './refusals.js';
export type { StaffRole } from './roles.js';
export { staffRoles } from './roles.js';
