import type { Role } from '../../file/case/index.js';
import type { AppealStage } from './appeal.js';
import type { AppealCommand } from './commands.js';

type Allowed = Partial<Record<AppealCommand['type'], readonly Role[]>>;

const always = {
  'add-note': ['appeals-officer', 'supervisor'],
  'record-errand': ['effect'],
  'record-service': ['effect'],
} as const satisfies Allowed;
const open = {
  ...always,
  withdraw: ['worker', 'assistant'],
  remind: ['clock'],
  lapse: ['clock'],
} as const satisfies Allowed;

/** Stage × command × role. A late ruling is still one: the law gives silence no meaning here but a supervisor. */
export const allowedCommands = {
  received: { ...open, 'assign-officer': ['effect'] },
  'appeal-review': {
    ...open,
    uphold: ['appeals-officer'],
    overturn: ['appeals-officer'],
    remit: ['appeals-officer'],
  },
  upheld: always,
  overturned: always,
  remitted: always,
  withdrawn: always,
} as const satisfies Record<AppealStage, Allowed>;
