import type { RequestStage } from '@puente/domain/kinds/recognition/request';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the case ended. */
export type RequestOutcome = RequestStage;
