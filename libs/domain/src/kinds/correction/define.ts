import type { Actor } from '../../file/case/index.js';
import { refuse } from '../../kernel/index.js';
import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Correction, CorrectionStage } from './correction.js';

export const { command, opening } = defining<Correction, CorrectionStage>();
export const { event, beginning } = definingEvents<Correction>();

/** Whoever may know the worker's data at the agency that holds the case. */
export const answering = ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'] as const;

export const underLaw = ({ here, under }: Correction) => ({ agreement: under, here });

/** What the appeals body sent back is answered by other people. */
export const refuseTheSame = ({ excluded = [] }: Correction, by: Actor) =>
  by.kind === 'officer' && excluded.includes(by.id) ? refuse('SAME_PERSON') : undefined;
