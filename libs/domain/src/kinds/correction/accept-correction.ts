import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { answering, command, event, refuseTheSame } from './define.js';

export interface AcceptCorrection {
  readonly type: 'accept-correction';
}

export interface CorrectionAccepted {
  readonly type: 'correction-accepted';
  readonly at: Instant;
}

/** By somebody else than whoever asked, in whatever role they did. A late answer is still one. */
export const acceptCorrection = command({
  type: 'accept-correction',
  givenBy: { asked: answering },
  refusals: ['SAME_PERSON'],
  barred: (file, by) =>
    by.kind === 'officer' && by.id === file.askedBy ? refuse('SAME_PERSON') : refuseTheSame(file, by),
  decide: (_file, _accept: AcceptCorrection, { now }) =>
    accept<CorrectionAccepted>({ type: 'correction-accepted', at: now }),
});

export const correctionAccepted = event({
  type: 'correction-accepted',
  weighs: true,
  evolve: (file, _accepted: CorrectionAccepted) => ({ ...file, stage: 'accepted', clock: undefined }),
});
