import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { auditors, command, event } from './define.js';
import type { IntegrityEvent } from './integrity-event.js';

type Conclusion = NonNullable<IntegrityEvent['conclusion']>;

export interface CloseIntegrityEvent extends Conclusion {
  readonly type: 'close-integrity-event';
}

export interface IntegrityEventClosed extends Conclusion {
  readonly type: 'integrity-event-closed';
  readonly at: Instant;
}

/** By whoever took it, also when it is late. */
export const closeIntegrityEvent = command({
  type: 'close-integrity-event',
  givenBy: { 'looked-at': auditors },
  refusals: ['REASONS_MISSING'],
  barred: ({ owner }, by) => (by.kind === 'officer' && by.id !== owner ? refuse('NOT_ASSIGNED_TO_YOU') : undefined),
  decide: (_file, { outcome, reasons }: CloseIntegrityEvent, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<IntegrityEventClosed>({ type: 'integrity-event-closed', at: now, outcome, reasons }),
});

export const integrityEventClosed = event({
  type: 'integrity-event-closed',
  evolve: (file, { outcome, reasons }: IntegrityEventClosed) => ({
    ...{ ...file, stage: 'closed', clock: undefined },
    conclusion: { outcome, reasons },
  }),
});
