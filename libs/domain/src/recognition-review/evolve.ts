import type { Clock } from '../clocks/index.js';
import { extendClock, lapseClock, remindClock } from '../clocks/index.js';
import { withDocuments } from '../filing/attach-document.js';
import type { Filing } from '../filing/index.js';
import { exhausted } from '../kernel/index.js';
import { asNews } from '../procedure/followed-news.js';
import { withErrandRun } from '../procedure/errands.js';
import { withNotice, withService } from '../procedure/notices.js';
import { heldBy } from '../procedure/periods.js';
import { mergeTimelines } from '../procedure/timeline.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';
import { reviewLines } from './review-lines.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: RecognitionReview | undefined, event: ReviewEvent): RecognitionReview {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = reviewLines(file, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

type Received = Extract<ReviewEvent, { type: 'file-received' }>;

function begin(event: ReviewEvent): RecognitionReview {
  if (event.type === 'draft-opened') {
    const { assisted, caseId, filing, opens } = event;
    const host = filing.hosts.find(({ country }) => country === filing.filedIn);
    if (host === undefined) throw new TypeError(`${caseId} was filed where it is not reviewed`);
    const filer = assisted === undefined ? {} : { assistedBy: assisted.agency, filers: [assisted.officer] };
    return { ...fresh(caseId, filing), stage: 'draft', host, ...opened(undefined, opens), ...filer };
  }
  if (event.type === 'file-received') {
    return received({ ...fresh(event.caseId, event.filing), stage: 'received', host: event.host }, event);
  }
  throw new TypeError(`a file does not begin with ${event.type}`);
}

const fresh = (caseId: RecognitionReview['caseId'], filing: Filing) =>
  ({
    kind: 'recognition-review',
    caseId,
    filing,
    clocksOpened: 0,
    held: [],
    filers: [],
    notices: [],
    timeline: [],
    errandsRun: [],
    proposed: [],
    refusalFinal: false,
  }) as const;

/** A period opens and puts its holder in charge. */
const opened = (
  file: RecognitionReview | undefined,
  opens: Clock,
): Pick<RecognitionReview, 'clock' | 'clocksOpened' | 'held'> => ({
  clock: opens,
  clocksOpened: (file?.clocksOpened ?? 0) + 1,
  held: heldBy(file?.held ?? [], opens),
});

const received = (file: RecognitionReview, event: Received): RecognitionReview => ({
  ...file,
  stage: 'received',
  filing: event.filing,
  host: event.host,
  authenticity: event.authenticity,
  proposed: event.proposed,
  ...(event.equivalence === undefined ? {} : { equivalence: event.equivalence }),
  ...opened(file, event.opens),
});

function apply(file: RecognitionReview, event: ReviewEvent): RecognitionReview {
  switch (event.type) {
    case 'draft-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'document-attached':
      return { ...file, filing: withDocuments(file.filing, [event.document]) };
    case 'submitted': {
      const filers =
        event.by === undefined || file.filers.includes(event.by) ? file.filers : [...file.filers, event.by];
      return {
        ...file,
        stage: 'with-home',
        filing: { ...file.filing, submittedAt: event.at },
        filers,
        clock: undefined,
      };
    }
    case 'file-received':
      return received(file, event);
    case 'news-received': {
      const timeline = mergeTimelines(file.timeline, event.status.timeline);
      // Withdrawn at home before the file came back: this file has nothing left to follow.
      const stage = file.stage === 'with-home' && event.status.stage === 'withdrawn' ? 'withdrawn' : file.stage;
      return { ...file, stage, news: asNews(event.status, event.at), timeline };
    }
    case 'officers-drawn': {
      const { reviewer, approver } = event;
      return { ...file, stage: 'host-review', reviewer, approver };
    }
    case 'errand-run':
      return withErrandRun(file, event);
    case 'verdict-proposed': {
      const { verdicts, reasons, by, at } = event;
      return { ...file, proposal: { verdicts, reasons, by, at } };
    }
    case 'proposal-returned':
      return { ...file, proposal: undefined };
    case 'review-extended': {
      const { by, reasons, at } = event;
      return { ...file, extension: { by, reasons, at }, clock: file.clock && extendClock(file.clock, by, at) };
    }
    case 'decided': {
      const { decision, opens } = event;
      const clock = opens === undefined ? { clock: undefined } : opened(file, opens);
      return { ...file, stage: decision.outcome, decision, proposal: undefined, ...clock };
    }
    case 'refusal-final':
      return { ...file, refusalFinal: true, clock: undefined };
    case 'notice-raised':
      return { ...file, notices: withNotice(file.notices, event) };
    case 'notice-served':
      return { ...file, ...withService(file, event) };
    case 'reminded':
      return { ...file, clock: file.clock && remindClock(file.clock, event.fraction, event.at) };
    case 'escalated':
      return { ...file, clock: file.clock && lapseClock(file.clock, event.at) };
    case 'withdrawn':
    case 'draft-deleted':
      return { ...file, stage: event.type, clock: undefined };
    case 'answer-passed-on':
    case 'note-added':
      return file;
    default:
      return exhausted(event);
  }
}
