import type { Clock } from '../../../clocks/index.js';
import { todayIn } from '../../../clocks/index.js';
import { opened } from '../../../file/engine/begun.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, notKnown, refuse } from '../../../kernel/index.js';
import { command, event, filer } from './define.js';
import { homePeriod } from './periods.js';

export interface Reopen {
  readonly type: 'reopen';
}
export interface Reopened {
  readonly type: 'reopened';
  readonly at: Instant;
  readonly opens: Clock;
}

/** One command, for as long as the agreement says; the worker has the whole period again. */
export const reopen = command({
  type: 'reopen',
  givenBy: { 'closed-without-prejudice': filer },
  refusals: ['TOO_LATE_TO_REOPEN'],
  barred: ({ reopenableUntil }) =>
    reopenableUntil === undefined ? refuse('TOO_LATE_TO_REOPEN', { until: notKnown }) : undefined,
  decide(file, _reopen: Reopen, { now, rules }) {
    const { filing, reopenableUntil } = file;
    if (reopenableUntil === undefined || now > reopenableUntil) {
      const until = reopenableUntil && todayIn(rulesOf(rules, filing.home).calendar.timeZone, reopenableUntil);
      return refuse('TOO_LATE_TO_REOPEN', { until: until ?? notKnown });
    }
    const opens = homePeriod(file, 'awaiting-documents', { by: 'event', at: now }, rules);
    return accept<Reopened>({ type: 'reopened', at: now, opens });
  },
});

export const reopened = event({
  type: 'reopened',
  evolve: (file, { opens }: Reopened) => ({
    ...file,
    stage: file.closedIn ?? 'awaiting-documents',
    ...opened(file, opens),
  }),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});
