export type { AcceptCorrection, CorrectionCommand, RecordCorrection, RefuseCorrection } from './commands.js';
export type { Correction, CorrectionStage } from './correction.js';
export { correctionStages } from './correction.js';
export type { CorrectionEvent } from './events.js';
export { correction } from './law.js';
