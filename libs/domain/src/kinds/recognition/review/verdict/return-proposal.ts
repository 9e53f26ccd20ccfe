import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';

/** By the approver: back to the reviewer, with reasons. */
export interface ReturnProposal {
  readonly type: 'return-proposal';
  readonly reasons: LocalizedText;
}
export interface ProposalReturned {
  readonly type: 'proposal-returned';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

/** By the approver, back to the reviewer; the period goes on. */
export const returnProposal = command({
  type: 'return-proposal',
  givenBy: { 'host-review': ['approver'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  barred: ({ proposal }) => (proposal === undefined ? refuse('NO_PROPOSAL') : undefined),
  decide: (_file, { reasons }: ReturnProposal, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ProposalReturned>({ type: 'proposal-returned', at: now, reasons }),
});

export const proposalReturned = event({
  type: 'proposal-returned',
  evolve: (file, _returned: ProposalReturned) => ({ ...file, proposal: undefined }),
});
