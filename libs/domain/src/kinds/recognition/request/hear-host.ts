import type { PublicStage, RecognitionOutcome, WorkerStatus } from '../../../file/case/index.js';
import { happenedAt, isHost, isSentBy } from '../../../file/engine/parties.js';
import { asNews } from '../../../file/page/followed-news.js';
import { linesOf, mergeTimelines } from '../../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import type { RecognitionRequest, RequestStage } from './recognition-request.js';

/** Where the case stands at a host. */
export interface ReceiveNews {
  readonly type: 'receive-news';
  readonly from: CountryCode;
  readonly at: Instant;
  readonly status: WorkerStatus;
}
export interface NewsReceived {
  readonly type: 'news-received';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly status: WorkerStatus;
}
/** A host that had decided decides again what its appeals body sent back. */
export interface HostReopened {
  readonly type: 'host-reopened';
  readonly at: Instant;
  readonly from: CountryCode;
}
export interface ReceiveDecision {
  readonly type: 'receive-decision';
  readonly from: CountryCode;
  readonly at: Instant;
  readonly outcome: RecognitionOutcome;
  readonly status: WorkerStatus;
}
export interface DecisionReceived {
  readonly type: 'decision-received';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly outcome: RecognitionOutcome;
  readonly status: WorkerStatus;
}

const anyTime = ['country'] as const;
/** Somebody there still decides, whatever was decided before. */
const decides: ReadonlySet<PublicStage> = new Set(['host-review', 'compensation-pending']);

/**
 * News that is older than what is known changes nothing, and is no fault of the sender. Of a host that reopened what it had
 * decided, this file lives again with it: a late yes and a withdrawal reach it (R13).
 */
export const receiveNews = command({
  type: 'receive-news',
  givenBy: {
    draft: anyTime,
    submitted: anyTime,
    'awaiting-documents': anyTime,
    'home-verification': anyTime,
    transmitted: anyTime,
    concluded: anyTime,
    'closed-without-prejudice': anyTime,
    withdrawn: anyTime,
  },
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide(file, { from, at, status }: ReceiveNews, { by, here, now }) {
    if (!isSentBy(by, from) || !isHost(file.filing, from) || status.caseId !== file.caseId) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    }
    const known = file.news[from];
    if (known !== undefined && at < known.at) return accept<NewsReceived | HostReopened>();
    const heardAt = happenedAt(at, now);
    const again = mayReopen(file, from) && decides.has(status.stage);
    return accept<NewsReceived | HostReopened>(
      { type: 'news-received', at: heardAt, from, status: heard(file, from, status) },
      ...(again ? [{ type: 'host-reopened', at: heardAt, from } as const] : []),
    );
  },
});

/** What the worker withdrew, here or there, lives again by no host's word. */
const mayReopen = ({ outcomes, stage }: RecognitionRequest, host: CountryCode): boolean =>
  stage !== 'withdrawn' && outcomes[host] !== undefined && outcomes[host] !== 'withdrawn';

export const newsReceived = event({
  type: 'news-received',
  evolve: (file, news: NewsReceived) => told(file, news),
});

export const hostReopened = event({
  type: 'host-reopened',
  evolve(file, { from }: HostReopened) {
    const outcomes = Object.fromEntries(Object.entries(file.outcomes).filter(([host]) => host !== from));
    return { ...file, outcomes, stage: 'transmitted' };
  },
});

/** A host decided. The request is concluded when every host has. */
export const receiveDecision = command({
  type: 'receive-decision',
  givenBy: { transmitted: ['country'], concluded: ['country'], withdrawn: ['country'] },
  refusals: ['NOT_FOR_THIS_COUNTRY', 'ALREADY_DONE'],
  decide(file, { from, at, outcome, status }: ReceiveDecision, { by, here, now }) {
    if (!isSentBy(by, from) || !isHost(file.filing, from) || status.caseId !== file.caseId) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    }
    if (!file.transmittedTo.includes(from)) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    // Sent again after a later one was heard, it is over.
    if (at < (file.news[from]?.at ?? at)) return refuse('ALREADY_DONE');
    // The same outcome again is news only where it was open in between: an appeal, a review sent back.
    const known = file.news[from]?.status.stage;
    if (file.outcomes[from] === outcome && (known === undefined || known === status.stage)) {
      return refuse('ALREADY_DONE');
    }
    return accept<DecisionReceived>({
      ...{ type: 'decision-received', at: happenedAt(at, now), from, outcome },
      status: heard(file, from, status),
    });
  },
});

export const decisionReceived = event({
  type: 'decision-received',
  evolve(file, decision: DecisionReceived) {
    const outcomes = { ...file.outcomes, [decision.from]: decision.outcome };
    const after = { ...told(file, decision), outcomes };
    return { ...after, stage: stageAfter(after) };
  },
});

/** A host says what happened there, and nothing of what happened elsewhere. */
const heard = ({ timeline }: RecognitionRequest, from: CountryCode, status: WorkerStatus): WorkerStatus => ({
  ...status,
  timeline: linesOf(from, status.timeline, timeline),
});

/** What a host told: kept as it was told, its lines once in the file's own timeline and not a second time in the news. */
function told(file: RecognitionRequest, { at, from, status }: NewsReceived | DecisionReceived): RecognitionRequest {
  const news = { ...file.news, [from]: asNews(status, at) };
  return { ...file, news, timeline: mergeTimelines(file.timeline, status.timeline) };
}

/** A host that decided before a withdrawal reached it has decided. */
function stageAfter({ filing, outcomes, stage }: RecognitionRequest): RequestStage {
  const known = filing.hosts.map(({ country }) => outcomes[country]);
  if (known.includes(undefined)) return stage;
  return known.every((outcome) => outcome === 'withdrawn') ? 'withdrawn' : 'concluded';
}
