import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { LegalAid, LegalAidStage } from './legal-aid.js';

export const { command, opening } = defining<LegalAid, LegalAidStage>();
export const { event, beginning } = definingEvents<LegalAid>();
