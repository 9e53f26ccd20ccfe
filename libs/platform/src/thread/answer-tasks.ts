import { parentPort } from 'node:worker_threads';

/** What a thread tells of a task: its parts, and that there are no more. */
export type Told = { readonly part: unknown } | { readonly through: true };

/**
 * The whole of a thread's own file: answers each task with parts. Large answers are given in several: to take one over
 * holds who takes it. What goes wrong ends the thread, and is told where it was begun.
 */
export function answerTasks(answer: (task: unknown) => AsyncIterable<unknown>): void {
  parentPort?.on('message', (task: unknown) => void tell(answer(task)));
}

async function tell(parts: AsyncIterable<unknown>): Promise<void> {
  const say = (told: Told) => parentPort?.postMessage(told);
  for await (const part of parts) say({ part });
  say({ through: true });
}
