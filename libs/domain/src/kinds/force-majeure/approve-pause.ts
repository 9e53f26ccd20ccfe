import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import { isProposer, sweepFromTheFirst } from './force-majeure.js';

/** By a second person; from here on no clock there runs. */
export interface ApprovePause {
  readonly type: 'approve-pause';
}

export interface PauseApproved {
  readonly type: 'pause-approved';
  readonly at: Instant;
  readonly by: OfficerId;
}

/** Four eyes: it stops the clocks of a whole region. */
export const approvePause = command({
  type: 'approve-pause',
  givenBy: { proposed: ['supervisor'] },
  refusals: ['SAME_PERSON'],
  barred: (file, by) => (isProposer(file, by) ? refuse('SAME_PERSON') : undefined),
  decide(file, _approve: ApprovePause, { by, now }) {
    const officer = by.kind === 'officer' ? by.id : file.proposedBy;
    return accept<PauseApproved>({ type: 'pause-approved', at: now, by: officer });
  },
});

export const pauseApproved = event({
  type: 'pause-approved',
  evolve: (file, { by }: PauseApproved) => ({
    ...file,
    stage: 'applying',
    approvedBy: by,
    sweep: sweepFromTheFirst('pause'),
  }),
});
