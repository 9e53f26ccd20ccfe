import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Protection, ProtectionStage } from './protection.js';

export const { command, opening } = defining<Protection, ProtectionStage>();
export const { event, beginning } = definingEvents<Protection>();

/** One role, one agency. */
export const officer = ['protection-officer'] as const;
/** With whoever answers for them there. */
export const officerOrSupervisor = ['protection-officer', 'supervisor'] as const;
/** In which somebody looks after the person. */
export const running = ['sealed', 'taken-up', 'referred'] as const;
