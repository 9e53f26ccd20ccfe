import type { Role } from '../../file/case/index.js';
import type { ConsultationCommand } from './commands.js';
import type { ConsultationStage } from './consultation.js';

type Allowed = Partial<Record<ConsultationCommand['type'], readonly Role[]>>;

const always = { 'add-note': ['adviser', 'supervisor'], 'record-errand': ['effect'] } as const satisfies Allowed;

/** Stage × command × role. */
export const allowedCommands = {
  asked: {
    ...always,
    'give-opinion': ['adviser'],
    'close-consultation': ['effect'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  answered: always,
  'no-objection': always,
  closed: always,
} as const satisfies Record<ConsultationStage, Allowed>;
