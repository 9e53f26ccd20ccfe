import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By the worker, at once and without a reason; nothing is read from then on. */
export interface EndLegalAid {
  readonly type: 'end-legal-aid';
}

export interface LegalAidEnded {
  readonly type: 'legal-aid-ended';
  readonly at: Instant;
  /** Absent where its last day was over. */
  readonly byWorker?: true;
}

/** With a code of their own: who read a printed one could cut a defender off. */
export const endLegalAid = command({
  type: 'end-legal-aid',
  givenBy: { asked: ['worker'], accepted: ['worker'] },
  refusals: [],
  decide: (_file, _end: EndLegalAid, { now }) =>
    accept<LegalAidEnded>({ type: 'legal-aid-ended', at: now, byWorker: true }),
});

export const legalAidEnded = event({
  type: 'legal-aid-ended',
  evolve: (file, { at, byWorker }: LegalAidEnded) => ({
    ...file,
    ...{ stage: 'ended', clock: undefined },
    ...(byWorker === true ? { endedByWorkerAt: at } : {}),
  }),
});
