import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** Half-way: what was stopped stays stopped, and nothing more is. */
export interface StopPause {
  readonly type: 'stop-pause';
  readonly reasons: LocalizedText;
}

export interface PauseStopped {
  readonly type: 'pause-stopped';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const stopPause = command({
  type: 'stop-pause',
  givenBy: { applying: ['supervisor'], lifting: ['supervisor'] },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: StopPause, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<PauseStopped>({ type: 'pause-stopped', at: now, reasons }),
});

export const pauseStopped = event({
  type: 'pause-stopped',
  evolve: (file, _stopped: PauseStopped) => ({ ...file, stage: 'stopped' }),
});
