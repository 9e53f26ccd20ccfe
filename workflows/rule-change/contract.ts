import type { RuleChangeStage } from '@puente/domain/kinds/rule-change';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which it ended. */
export type RuleChangeOutcome = RuleChangeStage;
