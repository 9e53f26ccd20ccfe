import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By the node, before a draw: the identity provider has these accounts no more, and nobody could sign in to decide. */
export interface PassOverUnknown {
  readonly type: 'pass-over-unknown';
  readonly officers: readonly OfficerId[];
}

export interface UnknownPassedOver {
  readonly type: 'unknown-passed-over';
  readonly at: Instant;
  readonly officers: readonly OfficerId[];
}

export const passOverUnknown = command({
  type: 'pass-over-unknown',
  givenBy: { kept: ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide({ pool }, { officers: unknown }: PassOverUnknown, { now }) {
    const officers = unknown.filter((id) => pool?.passedOver.every(({ officer }) => officer !== id) === true);
    return officers.length === 0
      ? refuse('ALREADY_DONE')
      : accept<UnknownPassedOver>({ type: 'unknown-passed-over', at: now, officers });
  },
});

export const unknownPassedOver = event({
  type: 'unknown-passed-over',
  weighs: false,
  evolve: (file, { officers }: UnknownPassedOver) =>
    file.pool === undefined
      ? file
      : {
          ...file,
          pool: { ...file.pool, passedOver: [...file.pool.passedOver, ...officers.map((officer) => ({ officer }))] },
        },
});
