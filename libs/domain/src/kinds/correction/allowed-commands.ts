import type { Role } from '../../file/case/index.js';
import type { CorrectionCommand } from './commands.js';
import type { CorrectionStage } from './correction.js';

type Allowed = Partial<Record<CorrectionCommand['type'], readonly Role[]>>;

const answering = ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'] as const;
const always = {
  'add-note': answering,
  'record-errand': ['effect'],
  'record-service': ['effect'],
} as const satisfies Allowed;

/** Stage × command × role. A late answer is still one. */
export const allowedCommands = {
  asked: {
    ...always,
    'accept-correction': answering,
    'refuse-correction': answering,
    withdraw: ['worker', 'assistant'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  accepted: { ...always, 'record-correction': ['effect'] },
  corrected: always,
  refused: always,
  withdrawn: always,
} as const satisfies Record<CorrectionStage, Allowed>;
