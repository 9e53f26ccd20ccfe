import type { Logger } from '../logging/index.js';

export interface Lifecycle {
  /**
   * Closed in the opposite order of being added: what was opened last is closed first. What a process opens although it
   * has been told to end, because the signal came while it started, is closed at once.
   */
  onClose(name: string, close: () => Promise<void> | void): void;
  /** Aborted as soon as the process is told to end, before anything is closed. */
  readonly ending: AbortSignal;
  /** Closes everything once; further calls wait for the first. Never rejects. */
  close(why: string): Promise<void>;
  /** Resolves when everything is closed. */
  readonly closed: Promise<void>;
}

interface Closer {
  readonly name: string;
  readonly close: () => Promise<void> | void;
}

/**
 * Ends a process gracefully on SIGTERM and SIGINT, and on an error nobody caught (then with exit code 1).
 *
 * @param deadlineMs after which the process ends although something is still open
 */
export function createLifecycle(log: Logger, deadlineMs = 10_000, host: NodeJS.Process = process): Lifecycle {
  const closers: Closer[] = [];
  const { promise: closed, resolve: allClosed } = resolvable();
  const told = new AbortController();
  let closing: Promise<void> | undefined;

  async function closeAll(why: string): Promise<void> {
    log.info({ why }, 'closing');
    told.abort();
    const deadline = setTimeout(() => {
      log.error({ stillOpen: closers.map(({ name }) => name) }, 'could not close in time');
      host.exit(1);
    }, deadlineMs);
    deadline.unref();
    for (let next = closers.at(-1); next !== undefined; next = closers.at(-1)) {
      await closeOne(next);
      closers.pop();
    }
    clearTimeout(deadline);
    host
      .off('SIGTERM', onSignal)
      .off('SIGINT', onSignal)
      .off('uncaughtException', onBug)
      .off('unhandledRejection', onBug);
    log.info({ why }, 'closed');
    allClosed();
  }

  async function closeOne({ name, close }: Closer): Promise<void> {
    try {
      await close();
    } catch (error) {
      log.error({ err: error, part: name }, 'could not close a part');
    }
  }

  const close = (why: string) => (closing ??= closeAll(why));
  const onSignal = (signal: string) => void close(signal);
  const onBug = (error: unknown) => {
    log.fatal({ err: error }, 'unexpected error');
    host.exitCode = 1;
    void close('error');
  };

  host.on('SIGTERM', onSignal).on('SIGINT', onSignal).on('uncaughtException', onBug).on('unhandledRejection', onBug);
  const onClose: Lifecycle['onClose'] = (name, closeIt) => {
    const closer = { name, close: closeIt };
    if (closing === undefined) closers.push(closer);
    else void closing.then(() => closeOne(closer));
  };
  return { onClose, ending: told.signal, close, closed };
}

function resolvable(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
