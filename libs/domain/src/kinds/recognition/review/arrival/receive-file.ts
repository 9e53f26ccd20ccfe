import type { Authenticity, DecisionContext, Filing, Host, UnitVerdict } from '../../../../file/case/index.js';
import type { Equivalence, EquivalenceRef } from '../../../../rulebook/catalogue/index.js';
import { isComplete } from '../../../../rulebook/catalogue/index.js';
import type { Clock } from '../../../../clocks/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { isSentBy } from '../../../../file/engine/parties.js';
import { openPeriod, theAgency } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { checkHosts } from '../../filing/check-filing.js';
import type { Decided } from '../decision/decide-review.js';
import { beginning, opening } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { automaticRecognition } from './automatic-recognition.js';
import { equivalenceFor, proposedVerdicts } from './equivalence-for.js';
import type { AuthenticityConfirmed } from './late-truth.js';
import { receiveLate } from './late-truth.js';
import { fresh } from './open-review.js';
import { isUnverified } from './unverified.js';

/** The verified file arrives from the home country and the review's period starts. */
export interface ReceiveFile {
  readonly type: 'receive-file';
  readonly from: CountryCode;
  readonly filing: Filing;
  readonly authenticity: Authenticity;
}
export interface FileReceived {
  readonly type: 'file-received';
  readonly at: Instant;
  readonly caseId: CaseId;
  /** This country's line of the filing. */
  readonly host: Host;
  readonly from: CountryCode;
  readonly filing: Filing;
  readonly authenticity: Authenticity;
  readonly proposed: readonly UnitVerdict[];
  readonly equivalence?: EquivalenceRef;
  readonly opens: Clock;
}

const theOther = ['country'] as const;
type Arrived = FileReceived | AuthenticityConfirmed | Decided | NoticeRaised;

/**
 * The verified file arrives from the country that issued the certificate; the review's period starts, and ends at once
 * where the agreement recognises by itself. By an effect: what was held back until it was known that the person is of age.
 */
export const receiveFile = opening({
  type: 'receive-file',
  opens: ['country', 'effect'],
  // Once more where the source confirmed it late; a host that has decided hears that without a change.
  givenBy: {
    'with-home': theOther,
    received: theOther,
    'host-review': theOther,
    'compensation-pending': theOther,
    recognised: theOther,
    'fraud-review': theOther,
    'partially-recognised': theOther,
    refused: theOther,
    appealed: theOther,
    withdrawn: theOther,
  },
  refusals: ['NOT_FOR_THIS_COUNTRY', 'CASE_EXISTS', 'NO_AGREEMENT', 'HOST_TWICE', 'UNKNOWN_STANDARD'],
  decide(file, { from, filing, authenticity }: ReceiveFile, context) {
    const { by, caseId, here, now, rules } = context;
    const host = filing.hosts.find(({ country }) => country === here);
    const sent = isSentBy(by, from) && from === filing.home && from === filing.certificate.standard.country;
    if (host === undefined || !sent || (file !== undefined && !isSameCase(file.filing, filing))) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    }
    if (file !== undefined && file.stage !== 'with-home') return receiveLate(file, authenticity, context);
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
      ? accept<Arrived>({ type: 'file-received', ...received }, raise({ notices }, 'under-review', now))
      : accept<Arrived>(
          { type: 'file-received', ...received },
          { type: 'decided', at: now, decision },
          raise({ notices }, 'recognised', now),
        );
  },
});

export const fileReceived = beginning({
  type: 'file-received',
  begin: (arrived: FileReceived) =>
    received({ ...fresh(arrived.caseId, arrived.filing), stage: 'received', host: arrived.host }, arrived),
  evolve: (file, arrived) => received(file, arrived),
  // That a test is needed is said at once, and that it is nobody's fault.
  lines(_file, { at, authenticity, host }) {
    const arrival = line(host.country, at, 'received-at-host');
    return isUnverified(authenticity) ? [arrival, line(host.country, at, 'skills-test-required')] : [arrival];
  },
});

const received = (
  file: RecognitionReview,
  { authenticity, equivalence, filing, host, opens, proposed }: FileReceived,
): RecognitionReview => ({
  ...file,
  stage: 'received',
  filing,
  host,
  authenticity,
  proposed,
  ...(equivalence === undefined ? {} : { equivalence }),
  ...(isUnverified(authenticity) ? { skillsTest: 'required' as const } : {}),
  ...opened(file, opens),
});

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
