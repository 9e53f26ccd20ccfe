import type { Lifecycle } from '../lifecycle/index.js';
import type { Logger } from '../logging/index.js';
import type { Part } from './health-server.js';
import { startHealthServer } from './health-server.js';
import { ownPart } from './own-part.js';
import { untilUp } from './until-up.js';

export interface Starting {
  readonly host: string;
  readonly port: number;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  readonly lifecycle: Pick<Lifecycle, 'ending' | 'onClose'>;
  /** What it cannot start without. */
  readonly needs: readonly Part[];
}

export interface Started {
  readonly url: string;
  /** Everything is open: from now on these parts say how it is. */
  readonly isOpen: (parts: readonly Part[]) => void;
}

/**
 * Health of a process, first to answer and last to be closed: it says what is waited for, and that what there is is being
 * finished. Resolves once everything is there that the process cannot start without; undefined where it was told to end meanwhile.
 */
export async function answerWhileStarting(starting: Starting): Promise<Started | undefined> {
  const { host, port, log, lifecycle, needs } = starting;
  const { ending } = lifecycle;
  const self = ownPart(ending);
  const parts: Part[] = [self, ...needs];
  const health = await startHealthServer({ host, port, log, parts });
  lifecycle.onClose('health', () => health.close());
  if (!(await untilUp(needs, { log, ending }))) return undefined;
  return {
    url: health.url,
    isOpen(opened) {
      parts.splice(0, parts.length, self, ...opened);
      self.started();
    },
  };
}
