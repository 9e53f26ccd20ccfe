export type { AcceptCorrection } from './accept-correction.js';
export type { Correction, CorrectionStage } from './correction.js';
export { correctionStages } from './correction.js';
export type { CorrectionCommand, CorrectionEvent } from './law.js';
export { correction } from './law.js';
export type { RecordCorrection } from './record-correction.js';
export type { RefuseCorrection } from './refuse-correction.js';
