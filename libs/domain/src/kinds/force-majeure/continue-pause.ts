import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';
import { sweepFromTheFirst } from './force-majeure.js';

export interface ContinuePause {
  readonly type: 'continue-pause';
}

export interface PauseContinued {
  readonly type: 'pause-continued';
  readonly at: Instant;
}

export const continuePause = command({
  type: 'continue-pause',
  givenBy: { stopped: ['supervisor'] },
  refusals: [],
  decide: (_file, _continue: ContinuePause, { now }) => accept<PauseContinued>({ type: 'pause-continued', at: now }),
});

export const pauseContinued = event({
  type: 'pause-continued',
  evolve(file, _continued: PauseContinued) {
    // A batch that was under way when it stopped may have been refused here and there: it is done again under a new number.
    const sweep = file.sweep ?? sweepFromTheFirst('pause');
    const stage = sweep.direction === 'resume' ? 'lifting' : 'applying';
    return { ...file, stage, sweep: { ...sweep, batch: sweep.batch + 1 } };
  },
});
