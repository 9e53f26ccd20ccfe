import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { CastVote } from './rule-change.js';
import type { ApprovedContent, RuleContent } from './rule-content.js';

export interface Happened {
  readonly at: Instant;
}

export type RuleChangeEvent =
  | (Happened & {
      readonly type: 'rule-change-proposed';
      readonly caseId: CaseId;
      readonly country: CountryCode;
      readonly committee: AgencyId;
      readonly content: RuleContent;
      readonly reasons: LocalizedText;
      readonly by: OfficerId;
    })
  | (Happened & {
      readonly type: 'draft-amended';
      readonly content: RuleContent;
      readonly reasons: LocalizedText;
      readonly by: OfficerId;
    })
  | (Happened & { readonly type: 'submitted-to-committee' })
  | (Happened & { readonly type: 'vote-cast' } & Omit<CastVote, 'at'>)
  | (Happened & { readonly type: 'rule-change-approved'; readonly approved: ApprovedContent })
  | (Happened & { readonly type: 'rule-change-rejected' })
  | (Happened & { readonly type: 'proposal-withdrawn'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'rules-published' })
  | (Happened & { readonly type: 'came-into-force' });
