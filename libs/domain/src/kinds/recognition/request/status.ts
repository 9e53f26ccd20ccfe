import type { Host, WorkerStatus } from '../../../file/case/index.js';
import { followed, latest } from '../../../file/page/followed-news.js';
import { statusView } from '../../../file/page/status-view.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { hostInView } from './process.js';
import type { RecognitionRequest } from './recognition-request.js';
import { stages } from './stages.js';

export const status = (file: RecognitionRequest, rules: RuleBook): WorkerStatus =>
  statusFor(file, hostInView(file), rules);

/** The page as it concerns one host. Once that host has the file, its own news says where the case stands. */
export function statusFor(file: RecognitionRequest, host: Host, rules: RuleBook): WorkerStatus {
  const news = file.news[host.country];
  const elsewhere = file.stage === 'transmitted' || file.stage === 'concluded';
  if (elsewhere && news !== undefined) return followed(news, host.country, file.timeline);
  const view = {
    stage: stages.public(file, rules),
    host,
    atZero: stages.atZero(file, rules),
    next: stages.next(file, rules),
    tacit: false,
    news: latest(news, host.country),
  };
  return statusView(file, view, rules);
}
