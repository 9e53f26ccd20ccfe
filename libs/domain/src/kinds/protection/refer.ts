import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, officer } from './define.js';

/** To the authority for the protection of children. */
export interface Refer {
  readonly type: 'refer';
  readonly to: LocalizedText;
}
export interface Referred {
  readonly type: 'referred';
  readonly at: Instant;
  readonly to: LocalizedText;
}

export const refer = command({
  type: 'refer',
  givenBy: { sealed: officer, 'taken-up': officer },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { to }: Refer, { now }) =>
    refuseWithoutReasons(to, 'to') ?? accept<Referred>({ type: 'referred', at: now, to }),
});

export const referred = event({
  type: 'referred',
  evolve: (file, { to }: Referred) => ({ ...file, stage: 'referred', referredTo: to, clock: undefined }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-referred')],
});
