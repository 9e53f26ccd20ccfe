import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { ForceMajeure, ForceMajeureStage } from './force-majeure.js';

export const { command, opening } = defining<ForceMajeure, ForceMajeureStage>();
export const { event, beginning } = definingEvents<ForceMajeure>();
