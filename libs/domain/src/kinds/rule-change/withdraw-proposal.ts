import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, committee, event } from './define.js';

export interface WithdrawProposal {
  readonly type: 'withdraw-proposal';
  readonly reasons: LocalizedText;
}

export interface ProposalWithdrawn {
  readonly type: 'proposal-withdrawn';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const withdrawProposal = command({
  type: 'withdraw-proposal',
  givenBy: { draft: committee, committee },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: WithdrawProposal, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ProposalWithdrawn>({ type: 'proposal-withdrawn', at: now, reasons }),
});

export const proposalWithdrawn = event({
  type: 'proposal-withdrawn',
  evolve: (file, _withdrawn: ProposalWithdrawn) => ({ ...file, stage: 'withdrawn' }),
});
