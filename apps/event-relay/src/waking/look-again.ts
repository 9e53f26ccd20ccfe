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

/**
 * Has every process of an open file take its file as it is, one page after the other, once a day: one that runs and is behind its file,
 * because Temporal got an older store back or a wake was lost, is told apart from a resting one by nothing that Temporal lists. Where
 * Temporal takes two in a row not, it is away, and the page is for later; one alone is passed over until the next round.
 */
export function lookAgain(options: LookingAgain): () => Promise<void> {
  const { pool, waker, firstMs = hour, pageMs = 20_000, restMs = 24 * hour } = options;
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
