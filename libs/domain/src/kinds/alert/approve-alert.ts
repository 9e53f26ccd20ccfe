import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By a second person. */
export interface ApproveAlert {
  readonly type: 'approve-alert';
}

export interface AlertApproved {
  readonly type: 'alert-approved';
  readonly at: Instant;
  readonly by: OfficerId;
}

export const approveAlert = command({
  type: 'approve-alert',
  givenBy: { proposed: ['supervisor'] },
  refusals: ['SAME_PERSON'],
  decide(file, _approve: ApproveAlert, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    return accept<AlertApproved | NoticeRaised>(
      { type: 'alert-approved', at: now, by: by.id },
      raise(file, 'credential-alerted', now),
    );
  },
});

export const alertApproved = event({
  type: 'alert-approved',
  evolve: (file, { by }: AlertApproved) => ({ ...file, stage: 'telling', approvedBy: by }),
  lines: ({ here }, { at }) => [line(here, at, 'credential-alerted')],
});
