import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, refuseTheReporter } from './define.js';

/** It was none. The record stays, with the reason: an authority may ask for it. */
export interface DismissBreach {
  readonly type: 'dismiss-breach';
  readonly reasons: LocalizedText;
}

export interface BreachDismissed {
  readonly type: 'breach-dismissed';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const dismissBreach = command({
  type: 'dismiss-breach',
  givenBy: { reported: ['supervisor'] },
  refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  barred: refuseTheReporter,
  decide: (_file, { reasons }: DismissBreach, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<BreachDismissed>({ type: 'breach-dismissed', at: now, reasons }),
});

export const breachDismissed = event({
  type: 'breach-dismissed',
  evolve: (file, _dismissed: BreachDismissed) => ({ ...file, stage: 'dismissed', clock: undefined }),
});
