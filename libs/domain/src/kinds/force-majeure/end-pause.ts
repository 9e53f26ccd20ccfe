import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';
import { sweepFromTheFirst } from './force-majeure.js';

/** The emergency is over: every clock that the pause stopped goes on with what is left of it. */
export interface EndPause {
  readonly type: 'end-pause';
  readonly reasons: LocalizedText;
}

export interface PauseEnding {
  readonly type: 'pause-ending';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const endPause = command({
  type: 'end-pause',
  givenBy: { 'in-force': ['supervisor'], stopped: ['supervisor'] },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: EndPause, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<PauseEnding>({ type: 'pause-ending', at: now, reasons }),
});

export const pauseEnding = event({
  type: 'pause-ending',
  evolve: (file, _ending: PauseEnding) => ({ ...file, stage: 'lifting', sweep: sweepFromTheFirst('resume') }),
});
