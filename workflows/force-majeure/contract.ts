import type { ForceMajeureStage } from '@puente/domain/kinds/force-majeure';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which it ended. */
export type ForceMajeureOutcome = ForceMajeureStage;
