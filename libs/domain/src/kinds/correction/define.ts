import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Correction, CorrectionStage } from './correction.js';

export const { command, opening } = defining<Correction, CorrectionStage>();
export const { event, beginning } = definingEvents<Correction>();

/** Whoever may know the worker's data at the agency that holds the case. */
export const answering = ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'] as const;
