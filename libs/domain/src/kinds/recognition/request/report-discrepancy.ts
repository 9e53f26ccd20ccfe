import type { DecisionContext } from '../../../file/case/index.js';
import { reckon } from '../../../clocks/index.js';
import type { Decision, RefusalDetail } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { nextNotice, raise } from '../../../file/engine/notices.js';
import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import { calendarOf } from '../../../file/engine/rule-look-up.js';
import type { ReportDiscrepancy } from './commands.js';
import { certifiersPeriod } from './confirm-authentic.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';
import { settleAuthenticity } from './settle-authenticity.js';

/** The worker is heard first (audi alteram partem); reported again after the hearing, the discrepancy counts. */
export function reportDiscrepancy(
  file: RecognitionRequest,
  { what }: ReportDiscrepancy,
  context: DecisionContext,
): Decision<RequestEvent> {
  const { now, rules } = context;
  const refusal = refuseWithoutReasons(what, 'what') ?? refuseWhenPassed(certifiersPeriod(file), context);
  if (refusal !== undefined) return refusal;
  if (file.discrepancy?.heard === true) return settleAuthenticity(file, 'discrepancy', now, what);
  if (file.discrepancy !== undefined) return refuse('HEARING_OPEN', untilWhen(file, context));
  const opens = homePeriod(file, 'hearing', { by: 'service', notice: nextNotice(file.notices) }, rules);
  return accept<RequestEvent>(
    { type: 'discrepancy-reported', at: now, what, opens },
    raise(file, 'discrepancy-reported', now),
  );
}

function untilWhen({ clock }: RecognitionRequest, { rules }: DecisionContext): RefusalDetail {
  const dueOn = clock === undefined ? undefined : reckon(clock, calendarOf(rules, clock)).dueOn;
  return { dueOn: dueOn ?? '–' };
}
