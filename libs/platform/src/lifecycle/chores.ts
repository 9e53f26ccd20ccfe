import type { Logger } from '../logging/index.js';
import type { Lifecycle } from './lifecycle.js';

/** What a process does now and again, beside what it is for. */
export interface Chore {
  /** By which a log names it. */
  readonly name: string;
  /** Milliseconds from one turn to the next. */
  readonly interval: number;
  readonly work: () => Promise<unknown>;
}

/**
 * Does a chore at once and again after each interval, one turn at a time, until the process ends, which waits for the turn that
 * runs; an interval that ends meanwhile has no turn. One that fails is logged and tried again next time, because a chore is never what a process is for.
 */
export function keepDoing(
  { interval, name, work }: Chore,
  lifecycle: Pick<Lifecycle, 'onClose'>,
  log: Pick<Logger, 'warn'>,
): void {
  const turn = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error, chore: name }, 'a chore failed; it will be tried again');
    }
  };
  let running: Promise<void> | undefined;
  const begin = (): void => {
    running ??= turn().finally(() => (running = undefined));
  };
  begin();
  const timer = setInterval(begin, interval);
  timer.unref();
  lifecycle.onClose(name, async () => {
    clearInterval(timer);
    await running;
  });
}
