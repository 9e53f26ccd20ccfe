import type { AppealStage } from '@puente/domain/kinds/appeal';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the appeal ended. */
export type AppealOutcome = AppealStage;
