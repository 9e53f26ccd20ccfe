import { ApplicationFailure } from '@temporalio/common';
import type { ProcessView } from '@puente/domain/file/case';
import { standingStill } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { Reading } from '@puente/workflows/contract';
import type { CaseParts } from './parts.js';

/** A file as it was read, and when, by the node's clock. */
export type OpenCase = CaseOnFile & { readonly view: ProcessView; readonly now: Instant };

export async function openCase({ files, lawOf, rules, time }: CaseParts, caseId: CaseId): Promise<OpenCase> {
  const stored = await files.read(caseId);
  // A wake is sent after the commit that opened the case, so this is a broken installation, not a race.
  if (!stored) throw ApplicationFailure.nonRetryable('the node has no such case', 'NO_SUCH_CASE');
  const view = lawOf(stored.kind).process(stored.file, rules);
  return { ...stored, view: stored.frozen ? standingStill(view) : view, now: time.now() };
}

export const readingOf = ({ now, version, view }: OpenCase): Reading => ({ version, view, now });
