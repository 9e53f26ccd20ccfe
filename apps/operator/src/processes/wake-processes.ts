import type { CaseId } from '@puente/domain/kernel';
import { everyOpenFile } from '@puente/persistence/queries';
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
      const answers = await Promise.all(files.map(async (file) => ({ ...file, answer: await waker.wake(file) })));
      missed.push(...answers.flatMap(({ answer, caseId }) => (answer === 'sent' ? [] : [caseId])));
      woken += files.length;
      progress(woken - missed.length, files.at(-1)?.caseId);
    }
    return answerOf(woken - missed.length, missed);
  } finally {
    await waker.close();
  }
}

const answerOf = (woken: number, missed: readonly CaseId[]): Answer => ({
  ok: missed.length === 0,
  data: { woken, missed },
  lines: [...missed.map((caseId) => `${caseId} ✗`), `${woken} · ${missed.length === 0 ? 'OK' : `${missed.length} ✗`}`],
});
