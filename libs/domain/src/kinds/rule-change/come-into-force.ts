import type { ClockId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import { forceDay } from './force-day.js';

/** Its day has come. */
export interface ComeIntoForce {
  readonly type: 'lapse';
  readonly clock: ClockId;
}

export interface CameIntoForce {
  readonly type: 'came-into-force';
  readonly at: Instant;
}

export const comeIntoForce = command({
  type: 'lapse',
  givenBy: { approved: ['clock'] },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock }: ComeIntoForce, { now, rules }) {
    const day = forceDay(file, rules);
    if (day?.clock !== clock) return refuse('NO_SUCH_CLOCK');
    if (now <= day.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: day.on });
    return accept<CameIntoForce>({ type: 'came-into-force', at: now });
  },
});

export const cameIntoForce = event({
  type: 'came-into-force',
  weighs: true,
  evolve: (file, _inForce: CameIntoForce) => ({ ...file, stage: 'in-force' }),
});
