import type { Withdrawn } from '../../../file/engine/applications.js';
import type { OutgoingMessage } from '../../../file/case/index.js';
import type { Instant } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { Submitted } from '../filing/index.js';
import type { AnswerPassedOn } from './arrival/pass-answer-on.js';
import type { Decided } from './decision/decide-review.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { status } from './status.js';

/** What of a review crosses a border by itself; other events are told by what they make of the page. */
type Told = Submitted | AnswerPassedOn | Decided | Withdrawn;
type ReviewEvent = Told | { readonly type: string; readonly at: Instant };
const told: readonly string[] = ['submitted', 'answer-passed-on', 'decided', 'withdrawn'] satisfies Told['type'][];
const isTold = (event: ReviewEvent): event is Told => told.includes(event.type);

/** The home country gets what is filed or answered here, and once it has sent the file, every step the worker can see. */
export function publish(
  events: readonly ReviewEvent[],
  after: RecognitionReview,
  rules: RuleBook,
  isVisible: (event: ReviewEvent) => boolean,
): readonly OutgoingMessage[] {
  const last = events.at(-1);
  if (last === undefined) return [];
  const to = after.filing.home;
  const messages = events.flatMap((event) => messagesOf(event, after));
  if (!events.some(isVisible) || after.authenticity === undefined) return messages;
  const outcome = outcomeIn(events, after);
  if (outcome === undefined) return [...messages, ...news(after, last.at, rules)];
  return [...messages, { type: 'recognition.decided', to, at: last.at, status: status(after, rules), outcome }];
}

/** Where the case stands, for the home country, once it has sent the file. */
export const news = (after: RecognitionReview, at: Instant, rules: RuleBook): readonly OutgoingMessage[] =>
  after.authenticity === undefined
    ? []
    : [{ type: 'recognition.progressed', to: after.filing.home, at, status: status(after, rules) }];

function messagesOf(event: ReviewEvent, { filing }: RecognitionReview): readonly OutgoingMessage[] {
  if (!isTold(event)) return [];
  const to = filing.home;
  if (event.type === 'submitted') return [{ type: 'submission.filed', to, at: event.at, filing }];
  if (event.type !== 'answer-passed-on') return [];
  const { answer, at } = event;
  const documents = answer.type === 'provide-documents' ? answer.documents : [];
  return [{ type: 'submission.answered', to, at, answer, documents }];
}

/** What is decided beside measures that go on is news and no outcome yet. */
function outcomeIn(events: readonly ReviewEvent[], { stage }: RecognitionReview) {
  for (const event of events.filter(isTold)) {
    if (event.type === 'decided') return stage === 'compensation-pending' ? undefined : event.decision.outcome;
    if (event.type === 'withdrawn') return 'withdrawn';
  }
  return undefined;
}
