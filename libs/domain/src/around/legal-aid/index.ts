export type { AskLegalAid } from './ask-legal-aid.js';
export { legalAidAsked } from './ask-legal-aid.js';
export type { LegalAidHeard } from './hear-legal-aid.js';
export { withLegalAid } from './with-legal-aid.js';
