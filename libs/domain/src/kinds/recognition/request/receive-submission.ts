import type { Clock } from '../../../clocks/index.js';
import type { Filing } from '../../../file/case/index.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { isSentBy } from '../../../file/engine/parties.js';
import { line } from '../../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { checkDocuments, checkFiling } from '../filing/check-filing.js';
import { filingLines, submittedLines } from '../filing/filing-lines.js';
import { beginning, opening } from './define.js';
import { fresh } from './open-request.js';
import { homePeriod } from './periods.js';

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

/**
 * A worker files where they are; the home country opens the case and checks for itself what the other one checked. By an
 * effect: what was held back until it was known that the person is of age.
 */
export const receiveSubmission = opening({
  type: 'receive-submission',
  opens: ['country', 'effect'],
  refusals: [
    'NOT_FOR_THIS_COUNTRY',
    'CERTIFICATE_DOCUMENT_MISSING',
    'CERTIFIER_NOT_ACCREDITED',
    'UNKNOWN_CERTIFIER',
    'UNKNOWN_STANDARD',
    'DATE_IN_FUTURE',
    'NO_AGREEMENT',
    'HOST_TWICE',
  ],
  decide(_none, { from, filing }: ReceiveSubmission, { by, caseId, here, now, rules }) {
    const sent = isSentBy(by, from) && from === filing.filedIn;
    const concerns = filing.home === here && filing.hosts.some(({ country }) => country === from);
    if (!sent || !concerns) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    const refusal = checkFiling(filing, rules, now) ?? checkDocuments(filing);
    if (refusal !== undefined) return refusal;
    const opens = homePeriod({ filing, clocksOpened: 0 }, 'submitted', { by: 'event', at: now }, rules);
    return accept<SubmissionReceived | NoticeRaised>(
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
