import type { Clock } from '../../clocks/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, officer } from './define.js';
import { protectionPeriod } from './periods.js';

export interface TakeUp {
  readonly type: 'take-up';
}
export interface TakenUp {
  readonly type: 'taken-up';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly opens: Clock;
}

export const takeUp = command({
  type: 'take-up',
  givenBy: { sealed: officer },
  refusals: [],
  decide(file, _takeUp: TakeUp, { by, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['protection-officer'], yours: [by.kind] });
    const opens = protectionPeriod('contact', { here, opened: file.clocksOpened, at: now }, rules);
    return accept<TakenUp>({ type: 'taken-up', at: now, by: by.id, opens });
  },
});

export const takenUp = event({
  type: 'taken-up',
  evolve: (file, { by, opens }: TakenUp) => ({
    ...file,
    stage: 'taken-up',
    officer: by,
    clock: opens,
    clocksOpened: file.clocksOpened + 1,
  }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-taken-up')],
});
