export type { DocumentAnswer, DocumentTask, MediaType } from './document-check.js';
export type { DocumentChecks } from './document-checks.js';
export { documentChecks } from './document-checks.js';
export type { DocumentFault } from './document-fault.js';
export { documentFaults } from './document-fault.js';
