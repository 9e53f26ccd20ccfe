import { inStages } from '../../file/definition/define-command.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Escalated } from '../../file/engine/time-passed.js';
import { accept, isRefused } from '../../kernel/index.js';
import type { RefusalFinal } from '../appeal/refusal-final.js';
import type { CountriesTold } from './countries-told.js';
import { tellCountries } from './countries-told.js';
import { command } from './define.js';
import { endAlert, endOfAlert } from './end-of-alert.js';

/** While a period runs. */
export const running = ['proposed', 'telling', 'contested', 'kept'] as const;

/**
 * The worker hears of it first, but not at the cost of the countries: at the end of the period they are told. Not to appeal
 * against its being kept makes that final.
 */
export const lapse = command({
  type: 'lapse',
  givenBy: inStages([...running, 'in-force', 'received', 'noted'], ['clock']),
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    if (id === endOfAlert(file, context.rules)?.clock) return endAlert(file, id, context);
    const clock = lapsing(file, id, context);
    if (isRefused(clock)) return clock;
    const { now } = context;
    if (file.stage === 'kept')
      return accept<Escalated | CountriesTold | RefusalFinal>({ type: 'refusal-final', at: now });
    const escalated: Escalated = { type: 'escalated', at: now, clock: clock.id };
    return file.stage === 'telling'
      ? accept<Escalated | CountriesTold | RefusalFinal>(escalated, tellCountries(file, now, true))
      : accept<Escalated | CountriesTold | RefusalFinal>(escalated);
  },
});
