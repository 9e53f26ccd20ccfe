import type { FiledRecord } from '../../../file/case/index.js';
import type { Clock } from '../../../clocks/index.js';
import { pauseClock, resumeClock } from '../../../clocks/index.js';
import { withDocuments } from '../filing/attach-document.js';
import { begun, opened } from '../../../file/engine/begun.js';
import { mergeTimelines } from '../../../file/page/timeline.js';
import { evolveUpkeep } from '../../../file/engine/upkeep.js';
import type { RequestEvent } from './events.js';
import { hear } from './hear-host.js';
import type { RecognitionRequest } from './recognition-request.js';
import { requestLines } from './request-lines.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: RecognitionRequest | undefined, event: RequestEvent): RecognitionRequest {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = requestLines(file, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function begin(event: RequestEvent): RecognitionRequest {
  if (event.type === 'draft-opened') {
    const { assisted } = event;
    return {
      ...fresh(event),
      stage: 'draft',
      ...(assisted === undefined ? {} : { assistedBy: assisted.agency, filers: [assisted.officer] }),
    };
  }
  if (event.type === 'submission-received') return { ...fresh(event), stage: 'submitted' };
  throw new TypeError(`a file does not begin with ${event.type}`);
}

const fresh = (
  event: Pick<FiledRecord, 'caseId' | 'filing'> & { opens: Clock },
): Omit<RecognitionRequest, 'stage'> => ({
  kind: 'recognition-request',
  caseId: event.caseId,
  filing: event.filing,
  ...begun(event.opens),
  asked: [],
  paperless: false,
  transmittedTo: [],
  news: {},
  outcomes: {},
});

/** No period runs any more. */
const stopped = { clock: undefined, waiting: undefined } as const;

function apply(file: RecognitionRequest, event: RequestEvent): RecognitionRequest {
  switch (event.type) {
    case 'draft-opened':
    case 'submission-received':
      throw new TypeError(`${file.caseId} began already`);
    case 'document-attached':
      return { ...file, filing: withDocuments(file.filing, [event.document]) };
    case 'submitted': {
      const filers =
        event.by === undefined || file.filers.includes(event.by) ? file.filers : [...file.filers, event.by];
      const filing = { ...file.filing, submittedAt: event.at };
      return { ...file, stage: 'submitted', filing, filers, ...(event.opens ? opened(file, event.opens) : stopped) };
    }
    case 'acknowledged':
      return { ...file, stage: 'home-verification', ...opened(file, event.opens) };
    case 'documents-requested':
      return { ...file, stage: 'awaiting-documents', asked: event.requests, ...opened(file, event.opens) };
    case 'documents-provided': {
      const filing = withDocuments(file.filing, event.documents);
      return { ...file, stage: 'submitted', filing, asked: [], ...opened(file, event.opens) };
    }
    case 'documents-unavailable':
      return { ...file, stage: 'submitted', paperless: true, ...opened(file, event.opens) };
    case 'issuer-asked':
      return { ...file, issuerAsked: { reference: event.reference, at: event.at } };
    case 'discrepancy-reported': {
      const discrepancy = { what: event.what, reportedAt: event.at, heard: false };
      const waiting = file.clock && pauseClock(file.clock, event.at, 'hearing');
      return { ...file, discrepancy, ...opened(file, event.opens), waiting };
    }
    case 'discrepancy-answered':
      return heard(file, event.at, event.answer);
    case 'hearing-ended':
      return heard(file, event.at);
    case 'authenticity-settled':
      return { ...file, stage: 'transmitted', authenticity: event.authenticity, ...stopped };
    case 'transmitted':
      return { ...file, transmittedTo: [...file.transmittedTo, event.to] };
    case 'answer-passed-on':
      return event.answer.type === 'answer-fraud-review'
        ? { ...file, heardFor: { ...file.heardFor, [event.to]: event.at } }
        : file;
    case 'news-received':
    case 'decision-received':
      return hear(file, event);
    case 'closed-without-prejudice': {
      const { reopenableUntil } = event;
      return { ...file, stage: 'closed-without-prejudice', closedIn: file.stage, reopenableUntil, ...stopped };
    }
    case 'reopened':
      return { ...file, stage: file.closedIn ?? 'awaiting-documents', ...opened(file, event.opens) };
    case 'withdrawn':
    case 'draft-deleted':
      return { ...file, stage: event.type, ...stopped };
    default:
      return evolveUpkeep(file, event);
  }
}

/** The hearing is over; the certifier's period runs on with what was left of it. */
function heard(file: RecognitionRequest, at: RequestEvent['at'], answer?: string): RecognitionRequest {
  const { discrepancy, waiting } = file;
  return {
    ...file,
    ...(discrepancy && {
      discrepancy: { ...discrepancy, heard: true, ...(answer === undefined ? {} : { answer }) },
    }),
    clock: waiting && resumeClock(waiting, at),
    waiting: undefined,
  };
}
