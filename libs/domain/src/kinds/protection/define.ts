import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Protection, ProtectionStage } from './protection.js';

export const { command, opening } = defining<Protection, ProtectionStage>();
export const { event, beginning } = definingEvents<Protection>();

/** One role, one agency. */
export const officer = ['protection-officer'] as const;
