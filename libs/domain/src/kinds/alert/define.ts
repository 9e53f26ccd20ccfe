import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Alert, AlertStage } from './alert.js';

export const { command, opening } = defining<Alert, AlertStage>();
export const { event, beginning } = definingEvents<Alert>();

export const underLaw = ({ agreement, here }: Alert) => ({ agreement, here });
