import type { AtZero, Host, NextStep, WorkerStatus } from '../../../file/case/index.js';
import { followed, latest } from '../../../file/page/followed-news.js';
import { statusView } from '../../../file/page/status-view.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { hostInView } from './process.js';
import type { RecognitionRequest } from './recognition-request.js';

export const status = (file: RecognitionRequest, rules: RuleBook): WorkerStatus =>
  statusFor(file, hostInView(file), rules);

/** The page as it concerns one host. Once that host has the file, its own news says where the case stands. */
export function statusFor(file: RecognitionRequest, host: Host, rules: RuleBook): WorkerStatus {
  const news = file.news[host.country];
  const elsewhere = file.stage === 'transmitted' || file.stage === 'concluded';
  if (elsewhere && news !== undefined) return followed(news, host.country, file.timeline);
  // A decision of other hosts does not end this one's case.
  const stage = file.stage === 'concluded' ? 'transmitted' : file.stage;
  const view = {
    stage,
    host,
    atZero: atZero(file),
    next: next(file),
    tacit: false,
    news: latest(news, host.country),
  };
  return statusView(file, view, rules);
}

function atZero({ stage, waiting }: RecognitionRequest): AtZero | undefined {
  switch (stage) {
    case 'draft':
      return 'draft-deleted';
    case 'submitted':
      return 'escalated';
    case 'awaiting-documents':
      return 'closed-without-prejudice';
    case 'home-verification':
      return waiting === undefined ? 'skills-test-at-host' : 'discrepancy-stands';
    default:
      return undefined;
  }
}

function next({ stage, waiting }: RecognitionRequest): NextStep {
  switch (stage) {
    case 'draft':
      return 'submit-draft';
    case 'awaiting-documents':
      return 'provide-documents';
    case 'home-verification':
      return waiting === undefined ? 'nothing' : 'answer-discrepancy';
    case 'closed-without-prejudice':
      return 'may-reopen';
    default:
      return 'nothing';
  }
}
