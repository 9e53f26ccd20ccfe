export type { CloseIntegrityEvent } from './close-integrity-event.js';
export type { IntegrityEvent, IntegrityStage, Noticed, WatchRule } from './integrity-event.js';
export { integrityOutcomes, integrityStages, isForAuditor, watchRules } from './integrity-event.js';
export type { IntegrityCommand, IntegrityHappened } from './law.js';
export { integrityEvent } from './law.js';
export type { OpenIntegrityEvent } from './open-integrity-event.js';
export type { TakeIntegrityEvent } from './take-integrity-event.js';
