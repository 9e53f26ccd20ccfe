import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { BulkProgress } from './bulk-issue.js';
import type { OpenBulkIssue } from './commands.js';

export interface Happened {
  readonly at: Instant;
}

export type BulkIssueEvent =
  | (Happened &
      Omit<OpenBulkIssue, 'type'> & {
        readonly type: 'bulk-issue-opened';
        readonly caseId: CaseId;
        readonly country: CountryCode;
        readonly agency: AgencyId;
        readonly by: OfficerId;
      })
  | (Happened & { readonly type: 'bulk-issue-approved'; readonly by: OfficerId })
  | (Happened & { readonly type: 'bulk-issue-declined'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'bulk-issue-stopped'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'bulk-issue-continued' })
  | (Happened & BulkProgress & { readonly type: 'bulk-batch-issued'; readonly last: boolean });
