import type { DecisionContext } from '../../../file/case/index.js';
import { monthsAfter } from '../../../clocks/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, isRefused, refuse } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import { lapsing } from '../../../file/engine/periods.js';
import { rulesOf } from '../../../file/engine/rule-look-up.js';
import type { Lapse } from '../../../file/engine/process-commands.js';
import type { RequestEvent } from './events.js';
import { homeAgreement } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';
import { settleAuthenticity } from './settle-authenticity.js';

/** What the law says of silence at home. Source: procedure, "Recognition", column "If it lapses". */
export function lapse(file: RecognitionRequest, command: Lapse, context: DecisionContext): Decision<RequestEvent> {
  const clock = lapsing(file, command.clock, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  switch (file.stage) {
    case 'draft':
      return accept<RequestEvent>({ type: 'draft-deleted', at: now }, raise(file, 'draft-deleted', now));
    case 'submitted':
      return accept<RequestEvent>({ type: 'escalated', at: now, clock: clock.id });
    case 'awaiting-documents':
      return closeWithoutPrejudice(file, context);
    case 'home-verification':
      // The hearing's end gives the certifier its period back; only the certifier's own silence settles anything.
      if (file.waiting !== undefined) return accept<RequestEvent>({ type: 'hearing-ended', at: now });
      return settleAuthenticity(file, 'issuer-silent', now);
    case 'transmitted':
    case 'concluded':
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return refuse('NO_SUCH_CLOCK');
  }
}

function closeWithoutPrejudice(file: RecognitionRequest, { now, rules }: DecisionContext): Decision<RequestEvent> {
  const { reopenableForMonths } = homeAgreement(file.filing, rules).steps.awaitingDocuments;
  const { timeZone } = rulesOf(rules, file.filing.home).calendar;
  const reopenableUntil = monthsAfter(timeZone, now, reopenableForMonths);
  return accept<RequestEvent>(
    { type: 'closed-without-prejudice', at: now, reopenableUntil },
    raise(file, 'closed-without-prejudice', now),
  );
}
