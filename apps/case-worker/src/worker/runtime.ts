import type { Logger } from '@puente/platform/logging';
import type { LogLevel } from '@temporalio/worker';
import { Runtime } from '@temporalio/worker';

const levels = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'debug',
  WARN: 'warn',
  ERROR: 'error',
} as const satisfies Record<LogLevel, keyof Logger>;

/** The client's own warnings are one line per try while Temporal is down; readiness says that better. */
const filter = 'error,temporalio_sdk_core=warn';

/** Temporal's own lines go where ours go. Signals are the lifecycle's: it closes the worker in its turn. */
export function installRuntime(log: Logger): void {
  const write = (level: LogLevel, message: string, meta: object = {}) => log[levels[level]](meta, message);
  Runtime.install({
    shutdownSignals: [],
    telemetryOptions: { logging: { filter, forward: {} } },
    logger: {
      log: write,
      trace: (message, meta) => write('TRACE', message, meta),
      debug: (message, meta) => write('DEBUG', message, meta),
      info: (message, meta) => write('INFO', message, meta),
      warn: (message, meta) => write('WARN', message, meta),
      error: (message, meta) => write('ERROR', message, meta),
    },
  });
}
