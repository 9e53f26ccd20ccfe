import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { UnequalStage, UnequalTreatment } from './unequal-treatment.js';

export const { command, opening } = defining<UnequalTreatment, UnequalStage>();
export const { event, beginning } = definingEvents<UnequalTreatment>();

/** Of the agency whose days or decisions were counted; where that is no desk's, of who held most of the files. */
export const owners = ['supervisor'] as const;
export const auditors = ['auditor'] as const;
export const running = ['raised', 'unanswered', 'answered'] as const;
