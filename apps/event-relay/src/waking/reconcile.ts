import type { CaseId, Instant, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import type { OpenFile } from '@puente/persistence/queries';
import { openFiles } from '@puente/persistence/queries';
import type { Wakes } from '@puente/persistence/wakes';
import type { Shown, Waker } from '@puente/platform/temporal';

export interface ReconcilerParts {
  readonly pool: Pool;
  readonly waker: Pick<Waker, 'running'>;
  readonly wakes: Pick<Wakes, 'leave'>;
  readonly clock: TimeSource;
  /** Told how many processes of a page were missing, or behind their files, where some were. */
  readonly onMissing: (missing: number, behind: number) => void;
  /** Milliseconds between two rounds, and after one that Temporal did not answer. */
  readonly restMs?: number;
  /** Milliseconds for which a file is unchanged before its process can be missing: Temporal lists with a delay what just began. */
  readonly settledMs?: number;
}

/**
 * Compares the node's open files with the processes that Temporal runs, one page at each turn, round after round, and leaves
 * a wake for each that is missing, or shows another stage or due date than its file; the dispatcher sends it. A round begins anew where the
 * program does. One that is behind is told once of each version: where no worker answers, another wake says nothing new.
 */
export function reconciler(parts: ReconcilerParts): () => Promise<void> {
  const { pool, waker, wakes, clock, onMissing, restMs = 60_000, settledMs = 60_000 } = parts;
  let after: CaseId | undefined;
  let restingUntil = 0;
  const told = new Map<CaseId, number>();

  /** @returns whether a wake was left for it now */
  async function wakesBehind(file: OpenFile, shown: Shown, since: Instant): Promise<boolean> {
    if (!isBehind(file, shown)) return told.delete(file.caseId) && false;
    if (told.get(file.caseId) === file.version || !(await wakes.leave(file.caseId, since, true))) return false;
    told.set(file.caseId, file.version);
    return true;
  }

  return async () => {
    if (performance.now() < restingUntil) return;
    restingUntil = performance.now() + restMs;
    const page = await openFiles(pool, after);
    const since = instant(milliseconds(clock.now()) - settledMs);
    const running = page.length === 0 ? none : await waker.running(page.map(({ caseId }) => caseId));
    let [missing, behind] = [0, 0];
    for (const file of page) {
      const shown = running.get(file.caseId);
      if (shown !== undefined) behind += (await wakesBehind(file, shown, since)) ? 1 : 0;
      else if (await wakes.leave(file.caseId, since)) missing += 1;
    }
    if (missing + behind > 0) onMissing(missing, behind);
    after = page.at(-1)?.caseId;
    // Another page may follow; after the last, and where something failed, it rests.
    if (after !== undefined) restingUntil = 0;
  };
}

const none: ReadonlyMap<string, Shown> = new Map();

/** One that shows nothing has not rested yet. */
const isBehind = ({ dueAt, stage }: OpenFile, shown: Shown): boolean =>
  shown.stage !== undefined && (shown.stage !== stage || (shown.dueAt ?? null) !== dueAt);
