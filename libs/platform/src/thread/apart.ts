import { fairTurns } from './fair-turns.js';
import type { Thread } from './thread.js';
import { beginThread } from './thread.js';

/** Work on what strangers send, in a thread of its own: whatever it takes, it holds nobody else. */
export interface Apart {
  /**
   * What the thread told, part by part, of one task.
   *
   * @param side for whom it is: those for whom many wait hold up nobody else
   * @throws {ThreadFault}
   */
  run(task: unknown, side?: string): Promise<readonly unknown[]>;
  /** Ends the thread that waits for more. */
  close(): Promise<void>;
}

export interface ApartOptions {
  /** A compiled file that answers its tasks (`answerTasks`). */
  readonly file: string;
  readonly atMostMs?: number;
  /** Of JavaScript's own; what a task holds beside it is for the task to limit. */
  readonly heapMb?: number;
  /** How many may wait for the one that runs. */
  readonly waiting?: number;
  /** How many a thread answers before the next is begun: one, so that nothing of a task is left for the next. */
  readonly tasksEach?: number;
}

/** One task at a time. A thread in which one went wrong answers no other. */
export function apart({ file, atMostMs = 20_000, heapMb = 256, waiting = 4, tasksEach = 1 }: ApartOptions): Apart {
  const turns = fairTurns(waiting);
  let resting: Thread | undefined;

  async function answer(task: unknown): Promise<readonly unknown[]> {
    const thread = resting?.ended() === false ? resting : beginThread(file, heapMb);
    resting = undefined;
    try {
      const told = await thread.answer(task, atMostMs);
      if (thread.answered() < tasksEach) resting = thread;
      return told;
    } finally {
      if (resting === undefined) await thread.end();
    }
  }

  return {
    run: (task, side = '') => turns.take(side, () => answer(task)),
    async close() {
      await turns.idle();
      await resting?.end();
    },
  };
}
