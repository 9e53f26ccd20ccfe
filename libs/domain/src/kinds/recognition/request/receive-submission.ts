import type { Clock } from '../../../clocks/index.js';
import type { Filing } from '../../../file/case/index.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { isSentBy } from '../../../file/engine/parties.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import { line } from '../../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { checkDocuments, checkFiling } from '../filing/check-filing.js';
import { filingLines, submittedLines } from '../filing/filing-lines.js';
import { beginning, opening } from './define.js';
import { fresh } from './open-request.js';
import { homePeriod } from './periods.js';
import type { SubmissionReturned } from './submission-returned.js';

/** From the country where it was filed. Source: procedure, "A worker files where they are". */
export interface ReceiveSubmission {
  readonly type: 'receive-submission';
  readonly from: CountryCode;
  readonly filing: Filing;
}
export interface SubmissionReceived {
  readonly type: 'submission-received';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly from: CountryCode;
  readonly filing: Filing;
  readonly opens: Clock;
}

type Received = SubmissionReceived | SubmissionReturned | NoticeRaised;

/**
 * A worker files where they are; the home country opens the case and checks for itself what the other one checked. What it
 * cannot take, an agreement or a standard that it does not know too, comes back to the worker with the reason (R9), and is
 * held against nobody. By an effect: what was held back until it was known that the person is of age.
 */
export const receiveSubmission = opening({
  type: 'receive-submission',
  opens: ['country', 'effect'],
  refusals: ['NOT_FOR_THIS_COUNTRY', 'HOST_TWICE'],
  decide(_none, { from, filing }: ReceiveSubmission, { by, caseId, here, now, rules }) {
    const sent = isSentBy(by, from) && from === filing.filedIn;
    const concerns =
      filing.home === here &&
      filing.certificate.standard.country === here &&
      filing.hosts.some(({ country }) => country === from);
    if (!sent || !concerns) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    const fault = checkFiling(filing, rules, now) ?? checkDocuments(filing);
    // What no counter of a partner sends comes back to nobody: an operator looks at it.
    if (fault?.code === 'NOT_FOR_THIS_COUNTRY' || fault?.code === 'HOST_TWICE') return fault;
    if (fault !== undefined) {
      const { intake: holder } = rulesOf(rules, here).desks;
      return accept<Received>(
        { type: 'submission-returned', at: now, caseId, from, filing, holder, why: fault.code },
        raise({ notices: [] }, 'submission-returned', now),
      );
    }
    const opens = homePeriod({ filing, clocksOpened: 0 }, 'submitted', { by: 'event', at: now }, rules);
    return accept<Received>(
      { type: 'submission-received', at: now, caseId, from, filing, opens },
      raise({ notices: [] }, 'received', now),
    );
  },
});

export const submissionReceived = beginning({
  type: 'submission-received',
  begin: (received: SubmissionReceived) => ({ ...fresh(received), stage: 'submitted' }),
  lines: (_none, { at, filing }) => [
    ...filingLines(filing),
    ...submittedLines(filing),
    line(filing.home, at, 'received-at-home'),
  ],
});
