import type { DecisionContext, Filing, Host } from '../../../../file/case/index.js';
import type { Equivalence } from '../../../../rulebook/catalogue/index.js';
import { isComplete } from '../../../../rulebook/catalogue/index.js';
import type { Clock } from '../../../../clocks/index.js';
import { checkHosts } from '../../filing/check-filing.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { isSentBy } from '../../../../file/engine/parties.js';
import { openPeriod, theAgency } from '../../../../file/engine/periods.js';
import { agreementOf, rulesOf } from '../../../../file/engine/rule-look-up.js';
import { automaticRecognition } from './automatic-recognition.js';
import type { ReceiveFile } from '../commands.js';
import { equivalenceFor, proposedVerdicts } from './equivalence-for.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * The verified file arrives from the country that issued the certificate; the review's period starts, and ends at once
 * where the agreement recognises by itself.
 */
export function receiveFile(
  file: RecognitionReview | undefined,
  { from, filing, authenticity }: ReceiveFile,
  { by, caseId, here, now, rules }: DecisionContext,
): Decision<ReviewEvent> {
  const host = filing.hosts.find(({ country }) => country === here);
  const sent = isSentBy(by, from) && from === filing.home && from === filing.certificate.standard.country;
  if (host === undefined || !sent || (file !== undefined && !isSameCase(file.filing, filing))) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  }
  const refusal = checkHosts(filing, rules);
  if (refusal !== undefined) return refusal;
  const equivalence = equivalenceFor(filing, host, rules);
  const proposed = proposedVerdicts(equivalence);
  const opens = reviewPeriod({ host, equivalence, opened: file?.clocksOpened ?? 0 }, { now, rules });
  const pinned = equivalence && { equivalence: { id: equivalence.id, version: equivalence.version } };
  const received = { at: now, caseId, from, host, filing, authenticity, proposed, ...pinned, opens };
  const notices = file?.notices ?? [];
  const decision = automaticRecognition({ filing, host, authenticity, equivalence }, now, rules);
  return decision === undefined
    ? accept<ReviewEvent>({ type: 'file-received', ...received }, raise({ notices }, 'under-review', now))
    : accept<ReviewEvent>(
        { type: 'file-received', ...received },
        { type: 'decided', at: now, decision },
        raise({ notices }, 'recognised', now),
      );
}

/** What was filed here must come back as what was filed here, but for the documents that were added since. */
const isSameCase = (filed: Filing, received: Filing): boolean =>
  filed.home === received.home &&
  filed.filedIn === received.filedIn &&
  filed.dossier === received.dossier &&
  filed.certificate.id === received.certificate.id;

interface Review {
  readonly equivalence: Equivalence | undefined;
  readonly host: Host;
  readonly opened: number;
}

/** Shorter where the equivalence covers every unit. */
export function reviewPeriod(
  { equivalence, host, opened }: Review,
  { now, rules }: Pick<DecisionContext, 'now' | 'rules'>,
): Clock {
  const { complete, otherwise } = agreementOf(rules, host).steps.hostReview;
  const step = equivalence !== undefined && isComplete(equivalence) ? complete : otherwise;
  const holder = theAgency(host.country, rulesOf(rules, host.country).desks.review);
  const opening = { by: 'event', at: now } as const;
  return openPeriod({ name: 'host-review', opened, step, holder, calendar: host.country, opening }, rules);
}
