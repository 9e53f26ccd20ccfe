import type { AppealStage } from '@puente/domain/appeal';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the appeal ended. */
export type AppealOutcome = AppealStage;
