import type { Bench } from '../../rulebook/catalogue/index.js';
import type { ClockId, LocalizedText } from '../../kernel/index.js';
import type { CastVote } from './rule-change.js';
import type { RuleContent } from './rule-content.js';

export interface ProposeRuleChange {
  readonly type: 'propose-rule-change';
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
}
export interface AmendDraft {
  readonly type: 'amend-draft';
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
}
export interface SubmitToCommittee {
  readonly type: 'submit-to-committee';
}
/** `bench`: where the committee's list seats whoever votes; never what they say of themselves. */
export interface CastVoteCommand {
  readonly type: 'cast-vote';
  readonly bench?: Bench;
  readonly vote: CastVote['vote'];
  readonly reasons: LocalizedText;
}
export interface CloseCommittee {
  readonly type: 'close-committee';
}
/** Readiness is a fact with evidence, not a matter of votes: a second person looks at the evidence. */
export interface ConfirmCheckpoint {
  readonly type: 'confirm-checkpoint';
}
export interface WithdrawProposal {
  readonly type: 'withdraw-proposal';
  readonly reasons: LocalizedText;
}
/** Outcome of publishing it to the node's processes. `taken`: another file published this version first. */
export interface RecordPublished {
  readonly type: 'record-published';
  readonly taken?: true;
}
/** Its day has come. */
export interface ComeIntoForce {
  readonly type: 'lapse';
  readonly clock: ClockId;
}

export type RuleChangeCommand =
  | ProposeRuleChange
  | AmendDraft
  | SubmitToCommittee
  | CastVoteCommand
  | CloseCommittee
  | ConfirmCheckpoint
  | WithdrawProposal
  | RecordPublished
  | ComeIntoForce;
