import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { RuleChange, RuleChangeStage } from './rule-change.js';

export const { command, opening } = defining<RuleChange, RuleChangeStage>();
export const { event, beginning } = definingEvents<RuleChange>();

/** People of the agency where the committee sits. */
export const committee = ['delegate', 'supervisor'] as const;
