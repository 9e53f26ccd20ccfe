export interface Repeated {
  /** Runs the task at once, or once more when it is running. */
  now(): void;
  /** Resolves when the run that is under way has ended. */
  stop(): Promise<void>;
}

/** Runs a task again and again, never twice at a time: when told to, and by itself after a while. A failure is told and does not end it. */
export function repeated(options: {
  readonly everyMs: number;
  readonly task: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}): Repeated {
  let wanted = false;
  let stopped = false;
  let wake = () => {};

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  // Asked through functions: both change while something is awaited.
  const isStopped = () => stopped;
  const isWanted = () => wanted;

  async function run(): Promise<void> {
    while (!isStopped()) {
      wanted = false;
      try {
        await options.task();
      } catch (error) {
        options.onFailure(error);
        wanted = false;
      }
      if (!isStopped() && !isWanted()) await rest();
    }
  }

  const running = run();
  return {
    now: () => {
      wanted = true;
      wake();
    },
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
