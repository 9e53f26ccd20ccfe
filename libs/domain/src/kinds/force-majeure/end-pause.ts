import { todayIn } from '../../clocks/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, LocalizedText, PlainDate } from '../../kernel/index.js';
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
  readonly on?: PlainDate;
}

export const endPause = command({
  type: 'end-pause',
  givenBy: { 'in-force': ['supervisor'], stopped: ['supervisor'] },
  refusals: ['REASONS_MISSING'],
  decide(file, { reasons }: EndPause, { now, rules }) {
    const on = todayIn(rulesOf(rules, file.country).calendar.timeZone, now);
    return (
      refuseWithoutReasons(reasons, 'reasons') ?? accept<PauseEnding>({ type: 'pause-ending', at: now, reasons, on })
    );
  },
});

export const pauseEnding = event({
  type: 'pause-ending',
  evolve: (file, { on }: PauseEnding) => ({
    ...file,
    stage: 'lifting',
    sweep: sweepFromTheFirst('resume'),
    ...(on === undefined ? {} : { endedOn: on }),
  }),
});
