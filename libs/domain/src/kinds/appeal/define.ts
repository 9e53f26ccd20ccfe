import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Appeal, AppealStage } from './appeal.js';

export const { command, opening } = defining<Appeal, AppealStage>();
export const { event, beginning } = definingEvents<Appeal>();
