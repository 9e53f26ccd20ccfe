import type { DecisionContext, OpenAlert } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isSentBy } from '../../file/engine/parties.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { ReceiveAlert } from './commands.js';
import type { AlertEvent } from './events.js';

/** Only the case in which it was raised opens it. */
export function openAlert(command: OpenAlert, { by, caseId, here, now }: DecisionContext): Decision<AlertEvent> {
  const { about, agreement, applicant, clock: opens, holder, matter, notice, raisedBy, reasons, tell } = command;
  if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
  const under = agreement === undefined ? {} : { agreement };
  const raised = { about, ...under, applicant, holder, matter, notice, raisedBy, reasons, tell };
  return accept<AlertEvent>({ type: 'alert-proposed', at: now, caseId, here, ...raised, opens });
}

/** Another country tells of one: for the supervisors here, and beside the file that it concerns. */
export function receiveAlert(
  { about: caseNumber, from, notice }: ReceiveAlert,
  { by, caseId, here, now, rules }: DecisionContext,
): Decision<AlertEvent> {
  if (!isSentBy(by, from) || from === here) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  // Whoever issued the certificate is the home country, so this one reviews it.
  const kind = notice.subject === 'certificate' ? ('recognition-review' as const) : ('recognition-request' as const);
  const about = { caseId: caseNumber, kind };
  const { desks } = rulesOf(rules, here);
  const holder = kind === 'recognition-review' ? desks.review : desks.intake;
  return accept<AlertEvent>({ type: 'alert-received', at: now, caseId, here, from, about, notice, holder });
}
