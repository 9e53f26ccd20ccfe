import { Worker } from 'node:worker_threads';
import type { Told } from './answer-tasks.js';
import { ThreadFault } from './thread-fault.js';

/** A thread that answers one task after another, until it is ended or one goes wrong. */
export interface Thread {
  /** @throws {ThreadFault} also where the thread ended without an answer */
  answer(task: unknown, atMostMs: number): Promise<readonly unknown[]>;
  answered(): number;
  ended(): boolean;
  end(): Promise<unknown>;
}

/** Its environment is empty: what strangers send finds no setting there. */
export function beginThread(file: string, heapMb: number): Thread {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 };
  const worker = new Worker(file, { env: {}, execArgv: [], resourceLimits });
  let answered = 0;
  let ended = false;
  let running: ((error: Error) => void) | undefined;
  worker.on('error', (error: NodeJS.ErrnoException) => {
    ended = true;
    running?.(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadFault('TOO_LARGE') : error);
  });
  worker.on('exit', () => {
    ended = true;
    running?.(new Error('the thread ended without an answer'));
  });

  async function answer(task: unknown, atMostMs: number): Promise<readonly unknown[]> {
    const parts: unknown[] = [];
    let timer: NodeJS.Timeout | undefined;
    let hear: ((told: Told) => void) | undefined;
    worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        running = reject;
        timer = setTimeout(() => reject(new ThreadFault('TOO_SLOW')), atMostMs);
        hear = (told) => {
          if ('part' in told) parts.push(told.part);
          else resolve(parts);
        };
        worker.on('message', hear);
        worker.postMessage(task);
      });
    } finally {
      clearTimeout(timer);
      running = undefined;
      if (hear !== undefined) worker.off('message', hear);
      answered += 1;
      // One that waits for more keeps no process from ending.
      worker.unref();
    }
  }
  return { answer, answered: () => answered, ended: () => ended, end: () => worker.terminate() };
}
