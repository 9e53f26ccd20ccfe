export type { DataDeleted, DeletionProof, RecordDeletion } from './record-deletion.js';
export { groundIn } from './ground.js';
export { holdOf } from './hold.js';
export type { DossierAtRest, FileOfDossier, Retention, RetentionGround } from './schedule.js';
export { asThePersonMayKnow, monthsOf, retentionGrounds, retentionOf } from './schedule.js';
export { withRetention } from './with-retention.js';
