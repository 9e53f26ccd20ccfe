import { lapseClock } from '../../clocks/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { ClockId, Instant } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import { command, event, running } from './define.js';

/**
 * Nobody took it, or nobody answered, in its days: it is counted in public, and whoever has the receipt reads to whom they can
 * go instead. It can be taken and answered all the same.
 */
export interface ReportOverdue {
  readonly type: 'report-overdue';
  readonly at: Instant;
  readonly clock: ClockId;
}

export const lapse = command({
  type: 'lapse',
  givenBy: inStages(running, ['clock']),
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = lapsing(file, id, context);
    if (isRefused(clock)) return clock;
    return accept<ReportOverdue>({ type: 'report-overdue', at: context.now, clock: clock.id });
  },
});

export const reportOverdue = event({
  type: 'report-overdue',
  evolve: (file, { at }: ReportOverdue) => ({
    ...file,
    clock: file.clock && lapseClock(file.clock, at),
    overdue: true as const,
  }),
});
