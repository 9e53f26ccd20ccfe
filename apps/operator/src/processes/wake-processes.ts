import type { CaseId } from '@puente/domain/kernel';
import type { OpenFile } from '@puente/persistence/queries';
import { everyOpenFile } from '@puente/persistence/queries';
import type { Waker } from '@puente/platform/temporal';
import type { Answer } from '../answer/index.js';
import type { Environment, OpenNode } from '../node/index.js';
import { wakerIn } from './waker-in.js';

/**
 * Starts the process of every open file that has none, and makes the others look at their files again: after Temporal lost
 * its store, or a clock was put right. Nothing is done twice: what is due is settled once.
 *
 * @param progress told how many were woken, and the last that was looked at
 * @param after the case after which it goes on, where it was stopped
 */
export async function wakeProcesses(
  { pool }: OpenNode,
  environment: Environment,
  progress: (woken: number, last: CaseId | undefined) => void,
  after?: CaseId,
): Promise<Answer> {
  const waker = await wakerIn(environment);
  try {
    let woken = 0;
    const missed: CaseId[] = [];
    for await (const files of everyOpenFile(pool, after)) {
      missed.push(...(await toldOf(waker, files)).map(({ caseId }) => caseId));
      woken += files.length;
      progress(woken - missed.length, files.at(-1)?.caseId);
    }
    return answerOf(woken - missed.length, missed);
  } finally {
    await waker.close();
  }
}

/** A busy Temporal takes longer than a call may last where it is asked for a whole page at once. */
const [atOnce, tries] = [16, 3];

/** @returns whom nobody could tell */
async function toldOf(waker: Waker, files: readonly OpenFile[]): Promise<readonly OpenFile[]> {
  let left = files;
  for (let nth = 1; nth <= tries && left.length > 0; nth += 1) {
    const missed: OpenFile[] = [];
    const waiting = left.values();
    const tell = async () => {
      // Of no version: a process that is told of one that it knows takes nothing anew, and a clock may have been put right.
      for (const file of waiting)
        if ((await waker.wake({ caseId: file.caseId, kind: file.kind })) !== 'sent') missed.push(file);
    };
    await Promise.all(Array.from({ length: atOnce }, tell));
    // All of them: it is away, and whoever asks reads so at once.
    if (missed.length === left.length) return missed;
    left = missed;
  }
  return left;
}

const answerOf = (woken: number, missed: readonly CaseId[]): Answer => ({
  ok: missed.length === 0,
  data: { woken, missed },
  lines: [...missed.map((caseId) => `${caseId} ✗`), `${woken} · ${missed.length === 0 ? 'OK' : `${missed.length} ✗`}`],
});
