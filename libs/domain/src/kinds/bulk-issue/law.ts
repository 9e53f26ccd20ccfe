import type { CaseLaw, DeskView, Role } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { BulkIssue, BulkIssueStage } from './bulk-issue.js';
import type { BulkIssueCommand } from './commands.js';
import { decide } from './decide.js';
import type { BulkIssueEvent } from './events.js';
import { evolve } from './evolve.js';
import { allowed } from './seats.js';

const over: ReadonlySet<BulkIssueStage> = new Set(['done', 'declined']);

function desk({ agency, stage }: BulkIssue): DeskView {
  if (over.has(stage)) return { agencies: [agency], awaiting: [], assigned: [] };
  const awaiting: readonly Role[] = stage === 'issuing' ? ['effect'] : ['supervisor', 'approver'];
  return { agencies: [agency], holder: agency, awaiting, assigned: [] };
}

/** A register of earlier certificates becomes credentials: previewed, approved, issued batch by batch, resumable. */
export const bulkIssue = {
  kind: 'bulk-issue' as const,
  decide,
  evolve,
  allowed,
  process(file: BulkIssue, rules: RuleBook) {
    const { country, progress, stage } = file;
    const subject = `batch#${progress.batch}`;
    const effects = stage === 'issuing' ? [{ kind: 'issue-batch', subject } as const] : [];
    return processOf(file, { stage, corridor: country, over: over.has(stage), effects }, rules);
  },
  status: () => undefined,
  applicant: () => undefined,
  desk,
  publish: () => [],
} satisfies CaseLaw<BulkIssue, BulkIssueCommand, BulkIssueEvent>;
