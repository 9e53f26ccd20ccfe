import type { ConsultationStage } from '@puente/domain/kinds/consultation';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the consultation ended. */
export type ConsultationOutcome = ConsultationStage;
