import type { RuleChangeStage } from '@puente/domain/rule-change';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which it ended. */
export type RuleChangeOutcome = RuleChangeStage;
