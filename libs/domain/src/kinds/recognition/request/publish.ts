import type { OutgoingMessage, WorkerStatus } from '../../../file/case/index.js';
import type { CountryCode, Instant } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';
import { requestLines } from './request-lines.js';
import { statusFor } from './status.js';

/**
 * A host gets the verified file first, then every step that the worker can see; also before the file, where it was
 * filed there. News that came from a host is never sent back.
 */
export function publish(
  events: readonly RequestEvent[],
  after: RecognitionRequest,
  rules: RuleBook,
): readonly OutgoingMessage[] {
  const last = events.at(-1);
  if (last === undefined) return [];
  const messages = events.flatMap((event) => messagesOf(event, after));
  const visible = events.some((event) => requestLines(after, event).length > 0);
  return visible ? [...messages, ...news(after, last.at, rules)] : messages;
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
