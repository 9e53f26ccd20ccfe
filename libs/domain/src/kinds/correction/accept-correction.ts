import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { answering, command, event } from './define.js';

export interface AcceptCorrection {
  readonly type: 'accept-correction';
}

export interface CorrectionAccepted {
  readonly type: 'correction-accepted';
  readonly at: Instant;
}

/** A late answer is still one. */
export const acceptCorrection = command({
  type: 'accept-correction',
  givenBy: { asked: answering },
  refusals: [],
  decide: (_file, _accept: AcceptCorrection, { now }) =>
    accept<CorrectionAccepted>({ type: 'correction-accepted', at: now }),
});

export const correctionAccepted = event({
  type: 'correction-accepted',
  evolve: (file, _accepted: CorrectionAccepted) => ({ ...file, stage: 'accepted', clock: undefined }),
});
