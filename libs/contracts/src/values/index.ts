export {
  agencyId,
  branded,
  caseId,
  certificateId,
  certifierId,
  clockId,
  countryCode,
  documentId,
  dossierId,
  borderOfficeId,
  municipalityCode,
  noticeId,
  officerId,
  regionCode,
  standardCode,
  unitCode,
} from './identifiers.js';
export { daysAllowed, dayUnit } from './days.js';
export { changeId, habilitations, OfficerChange, roles } from './officer-change.js';
export type { Frozen, Same } from './same-type.js';
export { language, line, localizedText, ownWords, plainText, prose, saysSomething } from './text.js';
export { instant, plainDate, season, seasonAfter } from './time.js';
