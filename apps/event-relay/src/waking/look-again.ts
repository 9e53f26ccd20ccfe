import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { openFiles } from '@puente/persistence/queries';
import type { Waker } from '@puente/platform/temporal';

export interface LookingAgain {
  readonly pool: Pool;
  readonly waker: Pick<Waker, 'wake'>;
  /** Milliseconds until the first round, between two pages of 200, and between two rounds. */
  readonly firstMs?: number;
  readonly pageMs?: number;
  readonly restMs?: number;
}

const hour = 3_600_000;
/** One wake in two seconds, however many files are open: a process that is told to look at a file in which nothing is due costs all of a node some tens of milliseconds. */
const betweenPages = 400_000;

/**
 * Has every process of an open file take its file as it is, one page after the other, once a day up to forty thousand open files, and in
 * 23 days where a million are: one that runs and is behind its file in an effect or a reminder, because Temporal got an older store back or a wake
 * was lost, is told apart from a resting one by nothing that Temporal lists; whoever knows of such a loss gives `operator processes wake`. Where Temporal takes two in a row not, it is away, and the page is for later; one alone is passed over until the next round.
 */
export function lookAgain(options: LookingAgain): () => Promise<void> {
  const { pool, waker, firstMs = hour, pageMs = betweenPages, restMs = 24 * hour } = options;
  let after: CaseId | undefined;
  let restingUntil = performance.now() + firstMs;

  return async () => {
    if (performance.now() < restingUntil) return;
    restingUntil = performance.now() + pageMs;
    let missed: { readonly before: CaseId | undefined } | undefined;
    for (const file of await openFiles(pool, after)) {
      const isSent = (await waker.wake({ caseId: file.caseId, kind: file.kind })) !== 'not-sent';
      if (!isSent && missed !== undefined) {
        after = missed.before;
        return;
      }
      missed = isSent ? undefined : { before: after };
      after = file.caseId;
      // One after the other: what a person waits for goes before.
    }
    if ((await openFiles(pool, after)).length > 0) return;
    after = undefined;
    restingUntil = performance.now() + restMs;
  };
}
