import type { Logger } from '../logging/index.js';

/**
 * Does a chore now and again after each interval; a failure is logged and is tried again next time, because a chore is
 * never what a process is for. `stop` waits for the one that runs.
 *
 * @param interval in milliseconds
 */
export function every(
  interval: number,
  chore: () => Promise<unknown>,
  log: Pick<Logger, 'warn'>,
): { readonly stop: () => Promise<void> } {
  const turn = async (): Promise<void> => {
    try {
      await chore();
    } catch (error) {
      log.warn({ err: error }, 'a chore failed; it will be tried again');
    }
  };
  let running = turn();
  const timer = setInterval(() => {
    running = running.then(turn);
  }, interval);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
