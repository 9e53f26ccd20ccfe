import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { OfficerRegister, OfficerRegisterStage } from './officer-register.js';

export const { command, opening } = defining<OfficerRegister, OfficerRegisterStage>();
export const { event, beginning } = definingEvents<OfficerRegister>();
