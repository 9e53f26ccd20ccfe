import type { OutgoingMessage, WorkerStatus } from '../../../file/case/index.js';
import type { CountryCode, Instant } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { Withdrawn } from '../../../file/engine/applications.js';
import type { AnswerPassedToHost } from './pass-answer-on.js';
import type { RecognitionRequest } from './recognition-request.js';
import type { AuthenticitySettled } from './settle-authenticity.js';
import { statusFor } from './status.js';
import type { Transmitted } from './transmit.js';

/** What of a request crosses a border by itself; other events are told by what they make of the page. */
type Told = Transmitted | AuthenticitySettled | AnswerPassedToHost | Withdrawn;
type RequestEvent = Told | { readonly type: string; readonly at: Instant };
const told: readonly string[] = [
  'transmitted',
  'authenticity-settled',
  'answer-passed-on',
  'withdrawn',
] satisfies Told['type'][];
const isTold = (event: RequestEvent): event is Told => told.includes(event.type);

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
  if (event.type === 'transmitted') return [verified(event.to, event.at, after)];
  // Found out late: whoever has the file gets it once more, also to decide again after an appeal; the order of hosts changes nothing.
  if (event.type === 'authenticity-settled') {
    return notWithdrawn(after).map((to) => verified(to, event.at, after));
  }
  if (event.type === 'answer-passed-on') {
    const { answer, at, to } = event;
    const documents = answer.type === 'report-compensation' ? answer.documents : [];
    return [{ type: 'submission.answered', to, at, answer, documents }];
  }
  const answer = { type: 'withdraw' } as const;
  return undecided(after).map((to) => ({ type: 'submission.answered', to, at: event.at, answer, documents: [] }));
}

function verified(to: CountryCode, at: Instant, { authenticity, filing }: RecognitionRequest): OutgoingMessage {
  if (authenticity === undefined) throw new Error('a file goes to a host once it is verified');
  return { type: 'verification.completed', to, at, filing, authenticity };
}

/** Hosts that have the file and have not decided. */
const undecided = ({ outcomes, transmittedTo }: RecognitionRequest): readonly CountryCode[] =>
  transmittedTo.filter((country) => outcomes[country] === undefined);

const notWithdrawn = ({ outcomes, transmittedTo }: RecognitionRequest): readonly CountryCode[] =>
  transmittedTo.filter((country) => outcomes[country] !== 'withdrawn');

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
