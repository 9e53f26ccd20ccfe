import type { CorrectionStage } from '@puente/domain/kinds/correction';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the correction ended. */
export type CorrectionOutcome = CorrectionStage;
