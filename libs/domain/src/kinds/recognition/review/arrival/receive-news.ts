import type { WorkerStatus } from '../../../../file/case/index.js';
import { inStages } from '../../../../file/definition/define-command.js';
import { happenedAt, isSentBy } from '../../../../file/engine/parties.js';
import { asNews } from '../../../../file/page/followed-news.js';
import { linesOf, mergeTimelines } from '../../../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';
import { keptStages } from '../review-file/recognition-review.js';

export interface ReceiveHomeNews {
  readonly type: 'receive-news';
  readonly from: CountryCode;
  readonly at: Instant;
  readonly status: WorkerStatus;
}
export interface HomeNewsReceived {
  readonly type: 'news-received';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly status: WorkerStatus;
}

/** News that is older than what is known changes nothing, and is no fault of the sender. */
export const receiveNews = command({
  type: 'receive-news',
  givenBy: inStages(keptStages, ['country']),
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide(file, { from, at, status }: ReceiveHomeNews, { by, here, now }) {
    if (!isSentBy(by, from) || from !== file.filing.home || status.caseId !== file.caseId) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    }
    if (file.news !== undefined && at < file.news.at) return accept<HomeNewsReceived>();
    const timeline = linesOf(from, status.timeline, file.timeline);
    return accept<HomeNewsReceived>({
      ...{ type: 'news-received', at: happenedAt(at, now), from },
      status: { ...status, timeline },
    });
  },
});

export const newsReceived = event({
  type: 'news-received',
  evolve(file, { at, status }: HomeNewsReceived) {
    const timeline = mergeTimelines(file.timeline, status.timeline);
    // Withdrawn at home before the file came back: this file has nothing left to follow.
    const stage = file.stage === 'with-home' && status.stage === 'withdrawn' ? 'withdrawn' : file.stage;
    return { ...file, stage, news: asNews(status, at), timeline };
  },
});
