import { command, event } from '../../file/definition/define-around.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/** At once, and without a reason. */
export interface EndMandate {
  readonly type: 'end-mandate';
  readonly mandate: string;
}

export interface MandateEnded {
  readonly type: 'mandate-ended';
  readonly at: Instant;
  readonly mandate: string;
}

export const endMandate = command({
  type: 'end-mandate',
  givenBy: ['worker'],
  refusals: ['NO_SUCH_MANDATE'],
  decide({ mandates = [] }, { mandate }: EndMandate, { now }) {
    const known = mandates.some(({ ended, id }) => id === mandate && ended !== true);
    if (!known) return refuse('NO_SUCH_MANDATE', {}, 'mandate');
    return accept<MandateEnded>({ type: 'mandate-ended', at: now, mandate });
  },
});

export const mandateEnded = event({
  type: 'mandate-ended',
  evolve: (file, { mandate }: MandateEnded) => ({
    ...file,
    mandates: (file.mandates ?? []).map((one) => (one.id === mandate ? { ...one, ended: true } : one)),
  }),
});
