export type { DataDeleted, DeletionProof, RecordDeletion } from './record-deletion.js';
export { holdOf } from './hold.js';
export type { DossierAtRest, FileOfDossier, Hold, Retention } from './schedule.js';
export { retentionOf } from './schedule.js';
export { withRetention } from './with-retention.js';
