import { exhausted } from '../../kernel/index.js';
import { empty } from '../../file/engine/begun.js';
import type { BulkIssue } from './bulk-issue.js';
import type { BulkIssueEvent } from './events.js';

export function evolve(file: BulkIssue | undefined, event: BulkIssueEvent): BulkIssue {
  if (file === undefined) return begin(event);
  const { progress } = file;
  switch (event.type) {
    case 'bulk-issue-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'bulk-issue-approved':
      return { ...file, stage: 'issuing', approvedBy: event.by };
    case 'bulk-issue-declined':
      return { ...file, stage: 'declined' };
    case 'bulk-issue-stopped':
      return { ...file, stage: 'stopped' };
    case 'bulk-issue-continued':
      // The batch that was under way is done again under a new number.
      return { ...file, stage: 'issuing', progress: { ...progress, batch: progress.batch + 1 } };
    case 'bulk-batch-issued': {
      const { batch, issued, known, last } = event;
      return { ...file, stage: last ? 'done' : file.stage, progress: { batch: batch + 1, issued, known } };
    }
    default:
      return exhausted(event);
  }
}

function begin(event: BulkIssueEvent): BulkIssue {
  if (event.type !== 'bulk-issue-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { agency, at, by, caseId, counts, country, source } = event;
  return {
    ...{ kind: 'bulk-issue', caseId, stage: 'previewed', country, agency, source, counts },
    ...{ proposedBy: by, proposedAt: at, progress: { batch: 1, issued: 0, known: 0 } },
    ...empty,
    held: [agency],
    filers: [by],
  };
}
