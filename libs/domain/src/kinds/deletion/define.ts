import type { Actor } from '../../file/case/index.js';
import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import { refuse } from '../../kernel/index.js';
import type { Deletion, DeletionStage } from './deletion.js';

export const { command, opening } = defining<Deletion, DeletionStage>();
export const { event, beginning } = definingEvents<Deletion>();

/** Whoever may know the worker's data at the agency that answers. */
export const answering = ['registrar', 'verifier', 'reviewer', 'supervisor'] as const;

/** Two people answer, and neither is the one who wrote it down for the worker. */
export const refuseTheSame = ({ filers, proposal }: Deletion, by: Actor) =>
  by.kind === 'officer' && (filers.includes(by.id) || proposal?.by === by.id) ? refuse('SAME_PERSON') : undefined;
