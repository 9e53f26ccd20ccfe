import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Instant } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import { command, event } from './define.js';

/** The body stayed silent, which counts as no objection. */
export interface NoObjection {
  readonly type: 'no-objection';
  readonly at: Instant;
}

export const lapse = command({
  type: 'lapse',
  givenBy: { asked: ['clock'] },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = lapsing(file, id, context);
    return isRefused(clock) ? clock : accept<NoObjection>({ type: 'no-objection', at: context.now });
  },
});

export const noObjection = event({
  type: 'no-objection',
  evolve: (file, _silence: NoObjection) => ({ ...file, stage: 'no-objection', clock: undefined }),
});
