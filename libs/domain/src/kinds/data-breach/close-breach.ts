import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, refuseTheReporter } from './define.js';
import { errands } from './errands.js';

/** What was done, so that it does not happen again and harms nobody more. */
export interface CloseBreach {
  readonly type: 'close-breach';
  readonly measures: LocalizedText;
}

export interface BreachClosed {
  readonly type: 'breach-closed';
  readonly at: Instant;
  readonly measures: LocalizedText;
}

/** Not before the authority and everybody concerned were told, or it is on record how that was tried. */
export const closeBreach = command({
  type: 'close-breach',
  givenBy: { confirmed: ['supervisor'] },
  refusals: ['SAME_PERSON', 'REASONS_MISSING', 'AUTHORITY_NOT_TOLD', 'STILL_TELLING'],
  barred: refuseTheReporter,
  decide(file, { measures }: CloseBreach, { now }) {
    if (file.authorityTold.length === 0) return refuse('AUTHORITY_NOT_TOLD');
    const unrecorded = file.unreached.some(({ otherwise }) => otherwise === undefined);
    if (errands(file).length > 0 || unrecorded) return refuse('STILL_TELLING');
    return (
      refuseWithoutReasons(measures, 'measures') ?? accept<BreachClosed>({ type: 'breach-closed', at: now, measures })
    );
  },
});

export const breachClosed = event({
  type: 'breach-closed',
  evolve: (file, { measures }: BreachClosed) => ({ ...file, stage: 'closed', clock: undefined, measures }),
});
