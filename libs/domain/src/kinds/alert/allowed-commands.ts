import type { Role } from '../../file/case/index.js';
import type { AlertStage } from './alert.js';
import type { AlertCommand } from './commands.js';

type Allowed = Partial<Record<AlertCommand['type'], readonly Role[]>>;

const always = {
  'add-note': ['supervisor', 'verifier'],
  'record-errand': ['effect'],
  'record-service': ['effect'],
  'record-verifiers-told': ['effect'],
} as const satisfies Allowed;
const running = { ...always, remind: ['clock'], lapse: ['clock'] } as const satisfies Allowed;

/** Stage × command × role. */
export const allowedCommands = {
  // Never whoever raised it: see `decide.ts`.
  proposed: { ...running, 'approve-alert': ['supervisor'], 'reject-alert': ['supervisor'] },
  rejected: always,
  telling: running,
  'in-force': {
    ...always,
    'contest-alert': ['worker', 'assistant', 'supervisor', 'verifier'],
    'close-alert': ['supervisor'],
  },
  contested: { ...running, 'keep-alert': ['supervisor'], 'close-alert': ['supervisor'] },
  closed: always,
  received: { ...always, 'note-alert': ['supervisor'], 'receive-closing': ['country'] },
  noted: { ...always, 'receive-closing': ['country'] },
} as const satisfies Record<AlertStage, Allowed>;
