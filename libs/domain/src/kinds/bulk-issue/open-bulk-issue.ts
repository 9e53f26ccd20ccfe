import { empty } from '../../file/engine/begun.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { BulkCounts, BulkIssue } from './bulk-issue.js';
import { beginning, opening } from './define.js';

/** After the file was read and compared; its rows lie sealed under this file's number. */
export interface OpenBulkIssue extends Pick<BulkIssue, 'source'> {
  readonly type: 'open-bulk-issue';
  readonly counts: BulkCounts;
}

export interface BulkIssueOpened extends Omit<OpenBulkIssue, 'type'> {
  readonly type: 'bulk-issue-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly country: CountryCode;
  readonly agency: AgencyId;
  readonly by: OfficerId;
}

/** Certificates are issued by the agency that certifies in this country, and by no other. */
export const mayOpenBulkIssue = (
  by: { readonly country: CountryCode; readonly agency: AgencyId },
  here: CountryCode,
  rules: RuleBook,
): boolean => by.country === here && by.agency === rulesOf(rules, here).desks.certification;

export const openBulkIssue = opening({
  type: 'open-bulk-issue',
  opens: ['registrar', 'verifier', 'supervisor'],
  refusals: ['NOTHING_TO_ISSUE'],
  decide(_none, { counts, source }: OpenBulkIssue, { by, caseId, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['registrar'], yours: [by.kind] });
    if (!mayOpenBulkIssue(by, here, rules)) return refuse('NOT_YOUR_CASE');
    if (counts.ready === 0) return refuse('NOTHING_TO_ISSUE');
    return accept<BulkIssueOpened>({
      ...{ type: 'bulk-issue-opened', at: now, caseId, country: here },
      ...{ agency: by.agency, by: by.id, counts, source },
    });
  },
});

export const bulkIssueOpened = beginning({
  type: 'bulk-issue-opened',
  begin: ({ agency, at, by, caseId, counts, country, source }: BulkIssueOpened) => ({
    ...{ kind: 'bulk-issue', caseId, stage: 'previewed', country, agency, source, counts },
    ...{ proposedBy: by, proposedAt: at, progress: { batch: 1, issued: 0, known: 0 } },
    ...empty,
    held: [agency],
    filers: [by],
  }),
});
