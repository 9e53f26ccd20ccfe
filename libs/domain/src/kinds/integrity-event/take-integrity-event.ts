import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { auditors, command, event } from './define.js';

/** An auditor answers for it from here on; also in the place of one who had it before. */
export interface TakeIntegrityEvent {
  readonly type: 'take-integrity-event';
}

export interface IntegrityEventTaken {
  readonly type: 'integrity-event-taken';
  readonly at: Instant;
  readonly by: OfficerId;
}

export const takeIntegrityEvent = command({
  type: 'take-integrity-event',
  givenBy: { open: auditors, 'looked-at': auditors },
  refusals: ['ALREADY_DONE'],
  barred: ({ owner }, by) => (by.kind === 'officer' && by.id === owner ? refuse('ALREADY_DONE') : undefined),
  decide(_file, _take: TakeIntegrityEvent, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: auditors, yours: [by.kind] });
    return accept<IntegrityEventTaken>({ type: 'integrity-event-taken', at: now, by: by.id });
  },
});

export const integrityEventTaken = event({
  type: 'integrity-event-taken',
  evolve: (file, { by }: IntegrityEventTaken) => ({ ...file, stage: 'looked-at', owner: by }),
});
