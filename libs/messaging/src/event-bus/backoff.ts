/** Waits that double up to a limit, and end at once when the signal is given. */
export interface Backoff {
  wait(): Promise<void>;
  reset(): void;
}

export function backoff(signal: AbortSignal, firstMs = 100, atMostMs = 5000): Backoff {
  let next = firstMs;
  return {
    wait: () => {
      const ms = next;
      next = Math.min(next * 2, atMostMs);
      return new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
      });
    },
    reset: () => {
      next = firstMs;
    },
  };
}
