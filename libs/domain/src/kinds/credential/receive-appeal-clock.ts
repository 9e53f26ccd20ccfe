import type { Clock } from '../../clocks/index.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isFromTheAppeal } from '../appeal/appealed-file.js';
import type { ReceiveAppealClock } from '../appeal/index.js';
import { command, event } from './define.js';

export interface AppealClockTold {
  readonly type: 'appeal-clock-told';
  readonly at: Instant;
  readonly clock: Clock;
}

/** The appeals body's period moved: the page here shows the same due date. */
export const receiveAppealClock = command({
  type: 'receive-appeal-clock',
  givenBy: { revoked: ['effect'] },
  refusals: ['NO_SUCH_CASE'],
  decide(file, { clock }: ReceiveAppealClock, context) {
    if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
    return accept<AppealClockTold>({ type: 'appeal-clock-told', at: context.now, clock });
  },
});

export const appealClockTold = event({
  type: 'appeal-clock-told',
  weighs: true,
  evolve: (file, { clock }: AppealClockTold) => ({ ...file, appeal: file.appeal && { ...file.appeal, clock } }),
});
