import type { AtZero, NextStep, PublicStage, WorkerStatus } from '../case/index.js';
import { theAgency } from '../procedure/periods.js';
import { followed, latest } from '../procedure/followed-news.js';
import { agreementOf, rulesOf } from '../procedure/rule-look-up.js';
import { statusView } from '../procedure/status-view.js';
import type { RuleBook } from '../rules/index.js';
import type { RecognitionReview } from './recognition-review.js';
import { resultOf } from './result.js';

/** While the home country has the file, its news says where the case stands; from then on this file does. */
export function status(file: RecognitionReview, rules: RuleBook): WorkerStatus {
  const { decision, filing, host, news, timeline } = file;
  if (file.stage === 'with-home' && news !== undefined) return followed(news, filing.home, timeline);
  const view = statusView(
    file,
    {
      stage: publicStage(file),
      host,
      atZero: atZero(file, rules),
      next: next(file),
      tacit: decision?.tacit ?? false,
      result: resultOf(file),
      news: latest(news, filing.home),
    },
    rules,
  );
  // On its way to the home country's ministry, which will hold it.
  return file.stage === 'with-home'
    ? { ...view, holder: theAgency(filing.home, rulesOf(rules, filing.home).desks.intake) }
    : view;
}

function publicStage({ stage }: RecognitionReview): PublicStage {
  if (stage === 'with-home') return 'submitted';
  return stage === 'received' ? 'host-review' : stage;
}

function atZero({ host, stage }: RecognitionReview, rules: RuleBook): AtZero | undefined {
  switch (stage) {
    case 'draft':
      return 'draft-deleted';
    case 'received':
    case 'host-review': {
      const policy = agreementOf(rules, host).steps.hostReview.lapse;
      return policy === 'escalate' ? 'escalated' : policy;
    }
    case 'partially-recognised':
    case 'refused':
      return 'refusal-final';
    case 'with-home':
    case 'recognised':
    case 'withdrawn':
    case 'draft-deleted':
      return undefined;
  }
}

function next({ refusalFinal, stage }: RecognitionReview): NextStep {
  switch (stage) {
    case 'draft':
      return 'submit-draft';
    case 'partially-recognised':
    case 'refused':
      return refusalFinal ? 'read-decision' : 'may-appeal';
    case 'recognised':
      return 'read-decision';
    case 'with-home':
    case 'received':
    case 'host-review':
    case 'withdrawn':
    case 'draft-deleted':
      return 'nothing';
  }
}
