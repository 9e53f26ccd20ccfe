import { inStages } from '../../file/definition/define-command.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import { sweepFromTheFirst } from './force-majeure.js';
import { endOfPause, lastDayOf } from './last-day.js';

/** Its last day is over, and nobody has to say so. */
export interface PauseExpired {
  readonly type: 'pause-expired';
  readonly at: Instant;
  /** Its last day. */
  readonly on: PlainDate;
}

/** An emergency ends (R11): every clock that it stopped goes on, and what was only proposed is over. */
export const lapse = command({
  type: 'lapse',
  givenBy: inStages(['proposed', 'applying', 'in-force', 'stopped'], ['clock']),
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock }: Lapse, { now, rules }) {
    const end = endOfPause(file, rules);
    if (end?.clock !== clock) return refuse('NO_SUCH_CLOCK');
    const on = lastDayOf(file, rules);
    if (now < end.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: on });
    return accept<PauseExpired>({ type: 'pause-expired', at: now, on });
  },
});

export const pauseExpired = event({
  type: 'pause-expired',
  evolve: (file, { on }: PauseExpired) =>
    file.stage === 'proposed'
      ? { ...file, stage: 'declined' }
      : { ...file, stage: 'lifting', sweep: sweepFromTheFirst('resume'), endedOn: on },
});
