import type { OutgoingMessage, WorkerStatus } from '../../../file/case/index.js';
import type { CountryCode, Instant } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { Withdrawn } from '../../../file/engine/applications.js';
import type { AnswerPassedToHost } from './pass-answer-on.js';
import type { RecognitionRequest } from './recognition-request.js';
import { statusFor } from './status.js';
import type { Transmitted } from './transmit.js';

/** What of a request crosses a border by itself; other events are told by what they make of the page. */
type Told = Transmitted | AnswerPassedToHost | Withdrawn;
type RequestEvent = Told | { readonly type: string; readonly at: Instant };
const isTold = (event: RequestEvent): event is Told =>
  event.type === 'transmitted' || event.type === 'answer-passed-on' || event.type === 'withdrawn';

/**
 * A host gets the verified file first, then every step that the worker can see; also before the file, where it was
 * filed there. News that came from a host is never sent back.
 */
export function publish(
  events: readonly RequestEvent[],
  after: RecognitionRequest,
  rules: RuleBook,
  isVisible: (event: RequestEvent) => boolean,
): readonly OutgoingMessage[] {
  const last = events.at(-1);
  if (last === undefined) return [];
  const messages = events.flatMap((event) => messagesOf(event, after));
  return events.some(isVisible) ? [...messages, ...news(after, last.at, rules)] : messages;
}

/** Where the case stands, for each host that knows of it. */
export function news(after: RecognitionRequest, at: Instant, rules: RuleBook): readonly OutgoingMessage[] {
  if (after.stage === 'draft' || after.stage === 'draft-deleted') return [];
  return hostsThatKnow(after).map(({ country, host }) => ({
    type: 'verification.progressed',
    to: country,
    at,
    status: concerning(country, statusFor(after, host, rules)),
  }));
}

function messagesOf(event: RequestEvent, after: RecognitionRequest): readonly OutgoingMessage[] {
  if (!isTold(event)) return [];
  if (event.type === 'transmitted' && after.authenticity !== undefined) {
    const { authenticity, filing } = after;
    return [{ type: 'verification.completed', to: event.to, at: event.at, filing, authenticity }];
  }
  if (event.type === 'answer-passed-on') {
    const { answer, at, to } = event;
    const documents = answer.type === 'report-compensation' ? answer.documents : [];
    return [{ type: 'submission.answered', to, at, answer, documents }];
  }
  if (event.type !== 'withdrawn') return [];
  return after.transmittedTo
    .filter((country) => after.outcomes[country] === undefined)
    .map((to) => ({ type: 'submission.answered', to, at: event.at, answer: { type: 'withdraw' }, documents: [] }));
}

/** The country in which it was filed has a file of its own from the start, a host once it was sent one. */
const hostsThatKnow = ({ filing, transmittedTo }: RecognitionRequest) =>
  filing.hosts
    .filter(({ country }) => filing.filedIn === country || transmittedTo.includes(country))
    .map((host) => ({ country: host.country, host }));

/** What other hosts do is no concern of this one. */
function concerning(country: CountryCode, status: WorkerStatus): WorkerStatus {
  const parties = new Set([status.home, country]);
  return { ...status, timeline: status.timeline.filter((line) => parties.has(line.country)) };
}
