export type { AcceptLegalAid, DeclineLegalAid } from './answer-legal-aid.js';
export type { EndLegalAid } from './end-legal-aid.js';
export type { LegalAidCommand, LegalAidEvent } from './law.js';
export { legalAid } from './law.js';
export type { LegalAid, LegalAidStage } from './legal-aid.js';
export { isShared, legalAidStages } from './legal-aid.js';
