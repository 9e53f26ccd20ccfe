import { RefusedRow } from '../../bulk-issue/index.js';
import { caseId, instant } from '../../values/index.js';
import { bulkIssueStages } from '@puente/domain/kinds/bulk-issue';
import { z } from 'zod';

const count = z.int();

export const BulkIssueItem = z.object({
  caseId,
  version: count,
  stage: z.enum(bulkIssueStages),
  proposedAt: instant,
  /** Of the rows of the file, when it was read. */
  counts: z.object({ ready: count, known: count, refused: count }),
  progress: z.object({ issued: count, known: count, total: count }),
});

export const BulkIssues = z.object({ items: z.array(BulkIssueItem) });

/** What the file would do, before anything is done. */
export const BulkIssueView = BulkIssueItem.extend({
  refused: z.array(RefusedRow),
  known: z.array(count),
  ignored: z.array(z.string()),
});
export type BulkIssueView = z.output<typeof BulkIssueView>;
