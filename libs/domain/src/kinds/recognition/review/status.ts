import type { AtZero, NextStep, PublicStage, WorkerStatus } from '../../../file/case/index.js';
import { theAgency } from '../../../file/engine/periods.js';
import { followed, latest } from '../../../file/page/followed-news.js';
import { agreementOf, rulesOf } from '../../../file/engine/rule-look-up.js';
import { statusView } from '../../../file/page/status-view.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { resultOf } from './verdict/result.js';
import { shownUnits, unitsToTest } from './review-file/units-open.js';

/** While the home country has the file, its news says where the case stands; from then on this file does. */
export function status(file: RecognitionReview, rules: RuleBook): WorkerStatus {
  const { decision, filing, host, news, timeline } = file;
  if (file.stage === 'with-home' && news !== undefined) return followed(news, filing.home, timeline);
  const view = statusView(
    // The period that runs is the appeals body's, in the appeal's own file.
    file.appeal === undefined ? file : { ...file, clock: file.appeal.clock },
    {
      stage: publicStage(file),
      host,
      atZero: atZero(file, rules),
      next: next(file),
      tacit: decision?.tacit ?? false,
      result: resultOf(file),
      measures: file.stage === 'compensation-pending' ? file.compensation?.measures : undefined,
      news: latest(news, filing.home),
    },
    rules,
  );
  if (file.appeal !== undefined) return { ...view, appeal: file.appeal.caseId };
  // On its way to the home country's ministry, which will hold it.
  return file.stage === 'with-home'
    ? { ...view, holder: theAgency(filing.home, rulesOf(rules, filing.home).desks.intake) }
    : view;
}

function publicStage({ stage }: RecognitionReview): PublicStage {
  if (stage === 'with-home') return 'submitted';
  return stage === 'received' ? 'host-review' : stage;
}

function atZero(file: RecognitionReview, rules: RuleBook): AtZero | undefined {
  const { host, stage } = file;
  switch (stage) {
    case 'draft':
      return 'draft-deleted';
    case 'appealed':
      return 'escalated';
    case 'received':
    case 'host-review': {
      const policy = agreementOf(rules, host).steps.hostReview.lapse;
      return policy === 'escalate' ? 'escalated' : policy;
    }
    case 'compensation-pending':
      return shownUnits(file).length === 0 ? 'stays-partial' : 'review-goes-on';
    case 'fraud-review':
      return file.fraudReview?.heard === true ? 'recognition-stands' : 'review-goes-on';
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

function next(file: RecognitionReview): NextStep {
  const { refusalFinal, stage } = file;
  switch (stage) {
    case 'draft':
      return 'submit-draft';
    case 'partially-recognised':
    case 'refused':
      return refusalFinal ? 'read-decision' : 'may-appeal';
    case 'recognised':
      return 'read-decision';
    case 'host-review':
      return unitsToTest(file).length > 0 ? 'attend-test' : 'nothing';
    case 'compensation-pending':
      return unitsToTest(file).length > 0 ? 'attend-test' : 'report-compensation';
    case 'fraud-review':
      return file.fraudReview?.heard === true ? 'nothing' : 'answer-fraud-review';
    case 'with-home':
    case 'received':
    case 'appealed':
    case 'withdrawn':
    case 'draft-deleted':
      return 'nothing';
  }
}
