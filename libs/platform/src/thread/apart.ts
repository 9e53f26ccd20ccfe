import { Worker } from 'node:worker_threads';
import { ThreadFault } from './thread-fault.js';

/** Work on what strangers send, in a thread of its own: whatever it takes, it holds nobody else. */
export interface Apart {
  /** What the thread told, message by message, until it ended. @throws {ThreadFault} */
  run(task: unknown): Promise<readonly unknown[]>;
}

export interface ApartOptions {
  /** A compiled file that answers its `workerData` with messages, and ends. Large ones in parts: to take one over holds who takes it. */
  readonly file: string;
  readonly atMostMs?: number;
  /** Of JavaScript's own; what a task holds beside it is for the task to limit. */
  readonly heapMb?: number;
  /** How many may wait for the one that runs. */
  readonly waiting?: number;
}

/** One thread at a time, and a new one for each task, so that nothing of one is left for the next. */
export function apart({ file, atMostMs = 20_000, heapMb = 256, waiting = 4 }: ApartOptions): Apart {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    async run(task) {
      if (open > waiting) throw new ThreadFault('BUSY');
      open += 1;
      const mine = last.then(() => answerOf(new Worker(file, optionsFor(task, heapMb)), atMostMs));
      last = mine.catch(() => undefined);
      return mine.finally(() => {
        open -= 1;
      });
    },
  };
}

const optionsFor = (workerData: unknown, heapMb: number) => ({
  ...{ workerData, env: {}, execArgv: [] },
  resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
});

async function answerOf(worker: Worker, atMostMs: number): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new ThreadFault('TOO_SLOW')), atMostMs);
      worker.on('message', (part) => told.push(part));
      worker.once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadFault('TOO_LARGE') : error);
      });
      worker.once('exit', () => {
        if (told.length > 0) resolve(told);
        else reject(new Error('the thread ended without an answer'));
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
