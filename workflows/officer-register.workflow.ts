import type { OfficerRegisterStage } from '@puente/domain/kinds/officer-register';
import { procedure } from './case-file/procedure.js';

/** The officers of an agency: people change it, two at a time, and nothing in it falls due. */
export const officerRegister = procedure<OfficerRegisterStage>(async (file) => file.leaves(file.stage)); // never
