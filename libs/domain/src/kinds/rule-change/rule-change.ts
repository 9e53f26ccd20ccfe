import type { Actor, CaseRecord } from '../../file/case/index.js';
import type { Bench } from '../../rulebook/catalogue/index.js';
import type { AgencyId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { ApprovedContent, RuleContent } from './rule-content.js';

/** `approved`: published, and waiting for its day. */
export const ruleChangeStages = ['draft', 'committee', 'approved', 'in-force', 'rejected', 'withdrawn'] as const;
export type RuleChangeStage = (typeof ruleChangeStages)[number];

/**
 * By which it is known that this node heard somebody say it: no role of its database can make one (ADR 71). Files have none of what was
 * said before there were any.
 */
export interface Heard {
  readonly seal?: string;
}

/** One bench's vote as it stands; it may be changed until the committee closes, and the journal keeps each. */
export interface CastVote extends Heard {
  readonly bench: Bench;
  readonly vote: 'for' | 'against' | 'abstains';
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
  readonly at: Instant;
}

/** A new version of an equivalence or an agreement, on its way through the committee of the country. */
export interface RuleChange extends CaseRecord {
  readonly kind: 'rule-change';
  readonly stage: RuleChangeStage;
  readonly country: CountryCode;
  /** Whose committee it is. */
  readonly committee: AgencyId;
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
  readonly proposedBy: OfficerId;
  /** Of the text as it stands, by whom it was proposed. */
  readonly proposalSeal?: string;
  readonly votes: readonly CastVote[];
  /** Who looked at the evidence of a checkpoint. */
  readonly confirmed?: Required<Heard> & { readonly by: OfficerId };
  /** What was approved, with the act; from then on it no longer changes. */
  readonly approved?: ApprovedContent;
  /** It is in the node's book of rules; whether it counts yet is for its date to say. */
  readonly published: boolean;
}

export const isProposer = ({ proposedBy }: RuleChange, by: Actor): boolean =>
  by.kind === 'officer' && by.id === proposedBy;
