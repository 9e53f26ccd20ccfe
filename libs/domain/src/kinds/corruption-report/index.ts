export type {
  CorruptionReport,
  Mark,
  ReportOutcome,
  ReportStage,
  ReportStep,
  SaidPart,
  SealedPart,
} from './corruption-report.js';
export {
  concerns,
  isForIntegrity,
  isShutTo,
  marked,
  mostBytes,
  mostParts,
  reportOutcomes,
  reportStages,
} from './corruption-report.js';
export type { NameConcerned } from './name-concerned.js';
export type { ReportCommand, ReportEvent } from './law.js';
export { corruptionReport } from './law.js';
export type { Pattern } from './patterns.js';
export { patternsIn } from './patterns.js';
