import type { Clock } from '../../clocks/index.js';
import type { ProcessView } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Escalated } from '../../file/engine/time-passed.js';
import type { Instant } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import { command, event, running } from './define.js';
import { openJudgement } from './judgement-period.js';
import type { UnequalTreatment } from './unequal-treatment.js';

/** The owner let its period pass: the period of those who judge begins without an answer, so that they are reminded. */
export interface UnequalTreatmentUnanswered {
  readonly type: 'unequal-treatment-unanswered';
  readonly at: Instant;
  readonly opens: Clock;
}

/** The silence of those who judge decides nothing: it escalates. */
export const lapse = command({
  type: 'lapse',
  givenBy: inStages(running, ['clock']),
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = silentBefore(file)?.clock === id ? file.clock : lapsing(file, id, context);
    if (clock === undefined || isRefused(clock)) return clock ?? refuse('NO_SUCH_CLOCK');
    const { now: at } = context;
    return file.stage === 'raised'
      ? accept<Escalated | UnequalTreatmentUnanswered>({
          ...{ type: 'unequal-treatment-unanswered', at, opens: openJudgement(file, context) },
        })
      : accept<Escalated | UnequalTreatmentUnanswered>({ type: 'escalated', at, clock: clock.id });
  },
});

/** An earlier law only escalated the owner's silence: there the period of those who judge is due, and opens at once. */
export function silentBefore({ clock, stage }: UnequalTreatment): ProcessView['deadline'] {
  const at = stage === 'raised' ? clock?.lapsedAt : undefined;
  return clock && at && { clock: clock.id, at };
}

export const unequalTreatmentUnanswered = event({
  type: 'unequal-treatment-unanswered',
  evolve: (file, { opens }: UnequalTreatmentUnanswered) => ({
    ...{ ...file, stage: 'unanswered' },
    ...opened(file, opens),
  }),
});
