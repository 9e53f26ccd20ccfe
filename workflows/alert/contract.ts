import type { AlertStage } from '@puente/domain/kinds/alert';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the alert came to rest. */
export type AlertOutcome = AlertStage;
