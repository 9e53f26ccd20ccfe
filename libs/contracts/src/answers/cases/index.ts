export { CaseFile, CaseOpened, CaseView, JournalPage, QueueItem, QueuePage } from './cases.js';
export { CommandAnswer } from './command.js';
export { ComparisonView } from './comparison.js';
export { AskedCorrection } from './corrections.js';
export { DossierCreated, DossierView } from './dossiers.js';
export { PrecedentView, PrecedentsView } from './precedents.js';
export { Flagged, SealedFiles } from './protection.js';
export type { QueueFilterBody } from './queues.js';
export { QueueFilter, QueueView, Queues, queueCorridor, queueId, queueStage } from './queues.js';
