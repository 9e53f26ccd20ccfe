import type { Role } from '../../file/case/index.js';
import type { RuleChangeCommand } from './commands.js';
import type { RuleChangeStage } from './rule-change.js';

type Allowed = Partial<Record<RuleChangeCommand['type'], readonly Role[]>>;

/** People of the agency where the committee sits. */
const committee = ['delegate', 'supervisor'] as const;

export const openingCommands = { 'propose-rule-change': committee } as const satisfies Allowed;

/** Stage × command × role. Nobody votes but delegates, and nothing changes once they have decided. */
export const allowedCommands = {
  draft: {
    'amend-draft': committee,
    'submit-to-committee': committee,
    // Never the proposer: see `decide.ts`.
    'confirm-checkpoint': committee,
    'withdraw-proposal': committee,
  },
  committee: { 'cast-vote': ['delegate'], 'close-committee': committee, 'withdraw-proposal': committee },
  approved: { 'record-published': ['effect'], lapse: ['clock'] },
  'in-force': {},
  rejected: {},
  withdrawn: {},
} as const satisfies Record<RuleChangeStage, Allowed>;
