export type {
  AcceptCorrection,
  CorrectionCommand,
  OpenCorrection,
  RecordCorrection,
  RefuseCorrection,
} from './commands.js';
export type { CorrectableField, Correction, CorrectionStage } from './correction.js';
export { correctableFields, correctionStages } from './correction.js';
export type { CorrectionEvent } from './events.js';
export { correction } from './law.js';
