import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** Run by the review: it no longer waits for an answer. */
export interface CloseConsultation {
  readonly type: 'close-consultation';
}

export interface ConsultationClosed {
  readonly type: 'consultation-closed';
  readonly at: Instant;
}

export const closeConsultation = command({
  type: 'close-consultation',
  givenBy: { asked: ['effect'] },
  refusals: [],
  decide({ about }, _close: CloseConsultation, { by, now }) {
    if (by.kind !== 'effect' || by.file !== about) return refuse('NOT_YOUR_CASE');
    return accept<ConsultationClosed>({ type: 'consultation-closed', at: now });
  },
});

export const consultationClosed = event({
  type: 'consultation-closed',
  weighs: true,
  evolve: (file, _closed: ConsultationClosed) => ({ ...file, stage: 'closed', clock: undefined }),
});
