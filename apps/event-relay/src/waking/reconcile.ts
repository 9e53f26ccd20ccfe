import type { CaseId, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { openFiles } from '@puente/persistence/queries';
import type { Wakes } from '@puente/persistence/wakes';
import type { Waker } from '@puente/platform/temporal';

export interface ReconcilerParts {
  readonly pool: Pool;
  readonly waker: Pick<Waker, 'running'>;
  readonly wakes: Pick<Wakes, 'leave'>;
  readonly clock: TimeSource;
  /** Told how many processes of a page were missing, where some were. */
  readonly onMissing: (missing: number) => void;
  /** Milliseconds between two rounds, and after one that Temporal did not answer. */
  readonly restMs?: number;
  /** Milliseconds for which a file is unchanged before its process can be missing: Temporal lists with a delay what just began. */
  readonly settledMs?: number;
}

/**
 * Compares the node's open files with the processes that Temporal runs, one page at each turn, round after round, and leaves
 * a wake for each that is missing; the dispatcher sends it. A round begins anew where the program does.
 */
export function reconciler(parts: ReconcilerParts): () => Promise<void> {
  const { pool, waker, wakes, clock, onMissing, restMs = 60_000, settledMs = 60_000 } = parts;
  let after: CaseId | undefined;
  let restingUntil = 0;

  return async () => {
    if (performance.now() < restingUntil) return;
    restingUntil = performance.now() + restMs;
    const page = (await openFiles(pool, after)).map(({ caseId }) => caseId);
    const since = instant(milliseconds(clock.now()) - settledMs);
    const running = page.length === 0 ? new Set<string>() : await waker.running(page);
    let missing = 0;
    for (const caseId of page) if (!running.has(caseId) && (await wakes.leave(caseId, since))) missing += 1;
    if (missing > 0) onMissing(missing);
    after = page.at(-1);
    // Another page may follow; after the last, and where something failed, it rests.
    if (after !== undefined) restingUntil = 0;
  };
}
