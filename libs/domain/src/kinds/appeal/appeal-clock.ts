import type { Clock } from '../../clocks/index.js';
import { defining, inStages } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { AppealedFile } from './appealed-file.js';
import { isFromTheAppeal } from './appealed-file.js';
import type { ReceiveAppealClock } from './errands.js';

export interface AppealClockTold {
  readonly type: 'appeal-clock-told';
  readonly at: Instant;
  readonly clock: Clock;
}

const { command } = defining<AppealedFile, string>();

/** The appeals body's period moved: the page of the file that is appealed shows the same due date. */
export const appealClockIn = (stages: readonly string[]) =>
  command({
    type: 'receive-appeal-clock',
    givenBy: inStages(stages, ['effect']),
    refusals: ['NO_SUCH_CASE'],
    decide(file, { clock }: ReceiveAppealClock, context) {
      if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
      return accept<AppealClockTold>({ type: 'appeal-clock-told', at: context.now, clock });
    },
  });

export function appealClockTold<File extends AppealedFile & Staged>() {
  const { event } = definingEvents<File>();
  return event({
    type: 'appeal-clock-told',
    weighs: true,
    evolve: (file, { clock }: AppealClockTold) => ({ ...file, appeal: file.appeal && { ...file.appeal, clock } }),
  });
}
