import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Actor } from '../../file/case/index.js';
import { refuse } from '../../kernel/index.js';
import type { BreachStage, DataBreach } from './data-breach.js';

export const { command, opening } = defining<DataBreach, BreachStage>();
export const { event, beginning } = definingEvents<DataBreach>();

/** Four eyes: whoever reported it neither finds that it is so, nor that it was none, nor that enough was done. */
export const refuseTheReporter = ({ reportedBy }: DataBreach, by: Actor) =>
  by.kind === 'officer' && by.id === reportedBy ? refuse('SAME_PERSON') : undefined;
