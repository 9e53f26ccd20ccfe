import type { DecisionContext } from '../../../file/case/index.js';
import { todayIn } from '../../../clocks/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { rulesOf } from '../../../file/engine/rule-look-up.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';

/** One command, for as long as the agreement says; the worker has the whole period again. */
export function reopen(file: RecognitionRequest, { now, rules }: DecisionContext): Decision<RequestEvent> {
  const { filing, reopenableUntil } = file;
  if (reopenableUntil === undefined || now > reopenableUntil) {
    const until = reopenableUntil && todayIn(rulesOf(rules, filing.home).calendar.timeZone, reopenableUntil);
    return refuse('TOO_LATE_TO_REOPEN', { until: until ?? '–' });
  }
  const opens = homePeriod(file, 'awaiting-documents', { by: 'event', at: now }, rules);
  return accept<RequestEvent>({ type: 'reopened', at: now, opens });
}
