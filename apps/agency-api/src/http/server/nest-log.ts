import type { LoggerService } from '@nestjs/common';
import type { FaultLog } from '../../parts/fault-log.js';
import { frames } from '../../parts/fault-log.js';

/** Nest's own messages in our log: its warnings and errors; its start-up chatter is dropped. */
export function nestLog(log: FaultLog): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => log.warn({ nest: String(message) }, 'nest'),
    error: (fault: unknown) => log.error({ fault: frames(fault) }, 'nest'),
    fatal: (fault: unknown) => log.error({ fault: frames(fault) }, 'nest'),
  };
}
