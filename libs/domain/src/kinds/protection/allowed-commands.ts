import type { Role } from '../../file/case/index.js';
import type { ProtectionCommand } from './commands.js';
import type { ProtectionStage } from './protection.js';

type Allowed = Partial<Record<ProtectionCommand['type'], readonly Role[]>>;

const officer = ['protection-officer'] as const;
const always = {
  'add-note': officer,
  'record-errand': ['effect'],
  'record-service': ['effect'],
  'receive-word': ['country'],
} as const satisfies Allowed;
const open = {
  ...always,
  release: officer,
  refer: officer,
  remind: ['clock'],
  lapse: ['clock'],
} as const satisfies Allowed;

/** Stage × command × role: one role, one agency. */
export const allowedCommands = {
  sealed: { ...open, 'take-up': officer },
  'taken-up': { ...open, 'record-contact': officer },
  released: { ...always, 'record-dossier-reopened': ['effect'] },
  referred: { ...always, 'record-contact': officer },
} as const satisfies Record<ProtectionStage, Allowed>;
