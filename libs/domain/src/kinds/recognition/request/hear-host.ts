import { asNews } from '../../../file/page/followed-news.js';
import { mergeTimelines } from '../../../file/page/timeline.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest, RequestStage } from './recognition-request.js';

type Heard = Extract<RequestEvent, { type: 'news-received' | 'decision-received' }>;

/** What a host told: kept as it was told, its lines once in the file's own timeline and not a second time in the news. */
export function hear(file: RecognitionRequest, event: Heard): RecognitionRequest {
  const { at, from, status } = event;
  const news = { ...file.news, [from]: asNews(status, at) };
  const told = { ...file, news, timeline: mergeTimelines(file.timeline, status.timeline) };
  if (event.type === 'news-received') return told;
  const outcomes = { ...file.outcomes, [from]: event.outcome };
  return { ...told, outcomes, stage: stageAfter({ ...told, outcomes }) };
}

/** A host that decided before a withdrawal reached it has decided. */
function stageAfter({ filing, outcomes, stage }: RecognitionRequest): RequestStage {
  const known = filing.hosts.map(({ country }) => outcomes[country]);
  if (known.includes(undefined)) return stage;
  return known.every((outcome) => outcome === 'withdrawn') ? 'withdrawn' : 'concluded';
}
