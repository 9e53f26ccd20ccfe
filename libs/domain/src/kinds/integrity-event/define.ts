import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { IntegrityEvent, IntegrityStage } from './integrity-event.js';

export const { command, opening } = defining<IntegrityEvent, IntegrityStage>();
export const { event, beginning } = definingEvents<IntegrityEvent>();

export const auditors = ['auditor'] as const;
