import { todayIn } from '../../clocks/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, notKnown, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import { isProposer, sweepFromTheFirst } from './force-majeure.js';
import { isOver, lastDayOf } from './last-day.js';

/** By a second person, outside the agencies whose own clocks it stops; from here on no clock there runs. */
export interface ApprovePause {
  readonly type: 'approve-pause';
}

export interface PauseApproved {
  readonly type: 'pause-approved';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly since?: PlainDate;
}

/**
 * Four eyes, and the second pair of another agency (R11): whose silence has a price does not stop its own clock. What was
 * proposed before there was such an agency is proposed anew.
 */
export const approvePause = command({
  type: 'approve-pause',
  givenBy: { proposed: ['supervisor'] },
  refusals: ['SAME_PERSON', 'NEEDS_OUTSIDE_AGENCY', 'DEADLINE_PASSED'],
  barred(file, by) {
    if (isProposer(file, by)) return refuse('SAME_PERSON');
    return by.kind === 'officer' && by.agency === file.approval
      ? undefined
      : refuse('NEEDS_OUTSIDE_AGENCY', { agency: file.approval ?? notKnown });
  },
  decide(file, _approve: ApprovePause, { by, now, rules }) {
    if (isOver(file, now, rules)) return refuse('DEADLINE_PASSED', { dueOn: lastDayOf(file, rules) });
    const officer = by.kind === 'officer' ? by.id : file.proposedBy;
    const since = todayIn(rulesOf(rules, file.country).calendar.timeZone, now);
    return accept<PauseApproved>({ type: 'pause-approved', at: now, by: officer, since });
  },
});

export const pauseApproved = event({
  type: 'pause-approved',
  evolve: (file, { by, since }: PauseApproved) => ({
    ...file,
    stage: 'applying',
    approvedBy: by,
    ...(since === undefined ? {} : { since }),
    sweep: sweepFromTheFirst('pause'),
  }),
});
