import type { ProtectionStage } from '@puente/domain/kinds/protection';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the file came to rest. */
export type ProtectionOutcome = ProtectionStage;
