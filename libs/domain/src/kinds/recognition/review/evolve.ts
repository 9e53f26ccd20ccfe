import { renumberedAppeal } from '../../appeal/appealed-file.js';
import { extendClock } from '../../../clocks/index.js';
import { withDocuments } from '../filing/attach-document.js';
import type { Filing } from '../../../file/case/index.js';
import { empty, opened } from '../../../file/engine/begun.js';
import { withErrandRun } from '../../../file/engine/errands.js';
import { asNews } from '../../../file/page/followed-news.js';
import { mergeTimelines } from '../../../file/page/timeline.js';
import { evolveUpkeep } from '../../../file/engine/upkeep.js';
import { appealed, ruled } from './appeal/evolve-appeal.js';
import { compensate } from './compensation/compensate.js';
import { afterAsking, consulted } from './consultation/evolve-consultation.js';
import { suspected } from './fraud/evolve-fraud-review.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { recused } from './seating/recuse.js';
import { reviewLines } from './review-lines.js';
import { isUnverified } from './test/skills-test.js';

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
    return { ...fresh(caseId, filing), ...opened(empty, opens), stage: 'draft', host, ...filer };
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
    ...empty,
    proposed: [],
    tests: [],
    consultations: [],
    refusalFinal: false,
  }) as const;

const received = (file: RecognitionReview, event: Received): RecognitionReview => ({
  ...file,
  stage: 'received',
  filing: event.filing,
  host: event.host,
  authenticity: event.authenticity,
  proposed: event.proposed,
  ...(event.equivalence === undefined ? {} : { equivalence: event.equivalence }),
  ...(isUnverified(event.authenticity) ? { skillsTest: 'required' as const } : {}),
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
      return { ...file, stage: file.stage === 'received' ? 'host-review' : file.stage, reviewer, approver };
    }
    case 'errand-run':
      return afterAsking(renumberedAppeal(withErrandRun(file, event), event, file.host.country), event);
    case 'appealed':
      return appealed(file, event);
    case 'ruling-received':
      return ruled(file, event);
    case 'appeal-clock-told':
      return { ...file, appeal: file.appeal && { ...file.appeal, clock: event.clock } };
    case 'verdict-proposed': {
      const { verdicts, reasons, measures = [], departures = [], by, at } = event;
      return { ...file, proposal: { verdicts, reasons, measures, departures, by, at } };
    }
    case 'proposal-returned':
      return { ...file, proposal: undefined };
    case 'compensation-imposed':
    case 'compensation-reported':
    case 'review-resumed':
    case 'test-scheduled':
    case 'test-recorded':
      return compensate(file, event);
    case 'officer-recused':
      return recused(file, event);
    case 'consulted':
    case 'consultation-cancelled':
    case 'opinion-received':
      return consulted(file, event);
    case 'fraud-review-opened':
    case 'fraud-review-answered':
    case 'fraud-hearing-ended':
    case 'fraud-outcome-proposed':
    case 'fraud-review-closed':
      return suspected(file, event);
    case 'review-extended': {
      const { by, reasons, at } = event;
      return { ...file, extension: { by, reasons, at }, clock: file.clock && extendClock(file.clock, by, at) };
    }
    case 'decided': {
      const { decision, opens } = event;
      const clock = opens === undefined ? { clock: undefined } : opened(file, opens);
      return { ...file, stage: decision.outcome, decision, proposal: undefined, waiting: undefined, ...clock };
    }
    case 'refusal-final':
      return { ...file, refusalFinal: true, clock: undefined };
    case 'withdrawn':
    case 'draft-deleted':
      return { ...file, stage: event.type, clock: undefined, waiting: undefined };
    case 'compensation-ended':
    case 'answer-passed-on':
      return file;
    default:
      return evolveUpkeep(file, event);
  }
}
