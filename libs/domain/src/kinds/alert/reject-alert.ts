import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By a second person; nobody is told. */
export interface RejectAlert {
  readonly type: 'reject-alert';
  readonly reasons: LocalizedText;
}

export interface AlertRejected {
  readonly type: 'alert-rejected';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const rejectAlert = command({
  type: 'reject-alert',
  givenBy: { proposed: ['supervisor'] },
  refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  decide: (_file, { reasons }: RejectAlert, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<AlertRejected>({ type: 'alert-rejected', at: now, reasons }),
});

export const alertRejected = event({
  type: 'alert-rejected',
  evolve: (file, _rejected: AlertRejected) => ({ ...file, stage: 'rejected', clock: undefined }),
});
