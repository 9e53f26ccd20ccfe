import type { DecisionContext } from '../../../file/case/index.js';
import { checkDocuments, checkFiling } from '../filing/check-filing.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import { isSentBy } from '../../../file/engine/parties.js';
import type { ReceiveSubmission } from './commands.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';

/** A worker files where they are; the home country opens the case and checks for itself what the other one checked. */
export function receiveSubmission(
  { from, filing }: ReceiveSubmission,
  { by, caseId, here, now, rules }: DecisionContext,
): Decision<RequestEvent> {
  const sent = isSentBy(by, from) && from === filing.filedIn;
  const concerns = filing.home === here && filing.hosts.some(({ country }) => country === from);
  if (!sent || !concerns) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  const refusal = checkFiling(filing, rules, now) ?? checkDocuments(filing);
  if (refusal !== undefined) return refusal;
  const opens = homePeriod({ filing, clocksOpened: 0 }, 'submitted', { by: 'event', at: now }, rules);
  return accept<RequestEvent>(
    { type: 'submission-received', at: now, caseId, from, filing, opens },
    raise({ notices: [] }, 'received', now),
  );
}
