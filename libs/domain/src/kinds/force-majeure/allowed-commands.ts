import type { Role } from '../../file/case/index.js';
import type { ForceMajeureCommand } from './commands.js';
import type { ForceMajeureStage } from './force-majeure.js';

type Allowed = Partial<Record<ForceMajeureCommand['type'], readonly Role[]>>;

export const openingCommands = { 'propose-pause': ['supervisor'] } as const satisfies Allowed;

/** Stage × command × role; any supervisor of the country, because the clocks are all of them its own. */
export const allowedCommands = {
  proposed: {
    // Never the proposer: see `decide.ts`.
    'approve-pause': ['supervisor'],
    'decline-pause': ['supervisor'],
  },
  applying: { 'record-sweep': ['effect'], 'stop-pause': ['supervisor'] },
  'in-force': { 'end-pause': ['supervisor'] },
  lifting: { 'record-sweep': ['effect'], 'stop-pause': ['supervisor'] },
  stopped: { 'continue-pause': ['supervisor'], 'end-pause': ['supervisor'] },
  ended: {},
  declined: {},
} as const satisfies Record<ForceMajeureStage, Allowed>;
