import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

export interface DeclinePause {
  readonly type: 'decline-pause';
  readonly reasons: LocalizedText;
}

export interface PauseDeclined {
  readonly type: 'pause-declined';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const declinePause = command({
  type: 'decline-pause',
  givenBy: { proposed: ['supervisor'] },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: DeclinePause, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<PauseDeclined>({ type: 'pause-declined', at: now, reasons }),
});

export const pauseDeclined = event({
  type: 'pause-declined',
  evolve: (file, _declined: PauseDeclined) => ({ ...file, stage: 'declined' }),
});
