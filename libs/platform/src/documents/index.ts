export type { DocumentAnswer, DocumentTask, MediaType, ThumbnailTask } from './document-check.js';
export type { DocumentChecks, Thumbnails } from './document-checks.js';
export { documentChecks } from './document-checks.js';
export type { DocumentFault } from './document-fault.js';
export { documentFaults } from './document-fault.js';
