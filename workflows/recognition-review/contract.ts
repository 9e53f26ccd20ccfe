import type { ReviewStage } from '@puente/domain/kinds/recognition/review';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the case ended. */
export type ReviewOutcome = ReviewStage;
