export type { Failure, RecordAttempt } from './record-attempt.js';
export { failures } from './record-attempt.js';
export type { RecordDelivery } from './record-delivery.js';
export type { RecordHandover } from './record-handover.js';
export type { RecordServiceByHand } from './record-service-by-hand.js';
export { withService } from './with-service.js';
