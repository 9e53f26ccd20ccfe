import type { CertificationStage } from '@puente/domain/kinds/certification';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the case ended. */
export type CertificationOutcome = CertificationStage;
