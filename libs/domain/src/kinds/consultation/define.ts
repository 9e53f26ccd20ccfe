import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Consultation, ConsultationStage } from './consultation.js';

export const { command, opening } = defining<Consultation, ConsultationStage>();
export const { event, beginning } = definingEvents<Consultation>();
