import type { CaseId } from '@puente/domain/kernel';
import { everyOpenFile } from '@puente/persistence/queries';
import type { Waker } from '@puente/platform/temporal';
import type { Answer } from '../answer/index.js';
import type { Environment, OpenNode } from '../node/index.js';
import { temporalAway, wakerIn } from './waker-in.js';

/**
 * Counts the open files whose processes Temporal does not run, and wakes none: the relay does by itself.
 *
 * @param progress told how many were looked at, and the last of them
 * @param after the case after which it goes on, where it was stopped
 */
export async function checkProcesses(
  { pool }: OpenNode,
  environment: Environment,
  progress: (open: number, last: CaseId | undefined) => void,
  after?: CaseId,
): Promise<Answer> {
  const waker = await wakerIn(environment);
  try {
    let open = 0;
    const missing: CaseId[] = [];
    for await (const files of everyOpenFile(pool, after)) {
      const page = files.map(({ caseId }) => caseId);
      const running = await runningOf(waker, page);
      missing.push(...page.filter((caseId) => !running.has(caseId)));
      open += page.length;
      progress(open, files.at(-1)?.caseId);
    }
    return answerOf(open, missing);
  } finally {
    await waker.close();
  }
}

const runningOf = (waker: Waker, page: readonly CaseId[]): Promise<ReadonlyMap<string, unknown>> =>
  waker.running(page).catch(() => {
    throw temporalAway;
  });

const answerOf = (open: number, missing: readonly CaseId[]): Answer => ({
  ok: missing.length === 0,
  data: { open, missing },
  lines: [
    ...missing.map((caseId) => `${caseId} ✗`),
    `${open} · ${missing.length === 0 ? 'OK' : `${missing.length} ✗`}`,
  ],
});
