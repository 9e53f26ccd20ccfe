export type { Failure, RecordAttempt, RecordServiceByHand, ServiceCommand, ServiceEvent } from './service.js';
export { failures } from './service.js';
export { withService } from './with-service.js';
