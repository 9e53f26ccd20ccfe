import type { Clock } from '../../clocks/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, officer } from './define.js';
import { periodOpened, protectionPeriod } from './periods.js';

/** To the authority for the protection of children. */
export interface Refer {
  readonly type: 'refer';
  readonly to: LocalizedText;
}
export interface Referred {
  readonly type: 'referred';
  readonly at: Instant;
  readonly to: LocalizedText;
  /** For that authority to say what became of it. Left out before anybody asked. */
  readonly opens?: Clock;
}

export const refer = command({
  type: 'refer',
  givenBy: { sealed: officer, 'taken-up': officer },
  refusals: ['REASONS_MISSING'],
  decide({ clocksOpened: opened }, { to }: Refer, { here, now: at, rules }) {
    const opens = protectionPeriod('referral', { here, opened, at }, rules);
    return refuseWithoutReasons(to, 'to') ?? accept<Referred>({ type: 'referred', at, to, opens });
  },
});

export const referred = event({
  type: 'referred',
  evolve: (file, { opens, to }: Referred) => ({
    ...{ ...file, stage: 'referred', referredTo: to },
    ...periodOpened(file.clocksOpened, opens),
  }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-referred')],
});
