import type { Clock } from '../../../clocks/index.js';
import { opened } from '../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { homePeriod } from './periods.js';

/** The home ministry finds the file complete. */
export interface Acknowledge {
  readonly type: 'acknowledge';
}
/** Events carry the period they open, so that no due date ever moves without an event that says why. */
export interface Acknowledged {
  readonly type: 'acknowledged';
  readonly at: Instant;
  readonly opens: Clock;
}

/** The file is complete; the certifier's period starts. Possible late as well: lateness is never held against the worker. */
export const acknowledge = command({
  type: 'acknowledge',
  givenBy: { submitted: ['registrar', 'supervisor'] },
  refusals: [],
  decide(file, _acknowledge: Acknowledge, { now, rules }) {
    const opens = homePeriod(file, 'home-verification', { by: 'event', at: now }, rules);
    return accept<Acknowledged | NoticeRaised>(
      { type: 'acknowledged', at: now, opens },
      raise(file, 'acknowledged', now),
    );
  },
});

export const acknowledged = event({
  type: 'acknowledged',
  evolve: (file, { opens }: Acknowledged) => ({ ...file, stage: 'home-verification', ...opened(file, opens) }),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});
