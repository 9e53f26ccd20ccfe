import type { Measure, Remand, WorkerStatus } from '../../../file/case/index.js';
import { followed, latest } from '../../../file/page/followed-news.js';
import { statusView } from '../../../file/page/status-view.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { rulingTold } from '../../appeal/appealed-file.js';
import { expectedAtHome } from '../filing/home-clock.js';
import { isAnswered } from './arrival/answers-now.js';
import { resultOf } from './decision/result.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { besideMeasures, makesUp, measuredUnits } from './review-file/units-open.js';
import { stages } from './stages.js';

/** While the home country has the file, its news says where the case stands; from then on this file does. */
export function status(file: RecognitionReview, rules: RuleBook): WorkerStatus {
  const { decision, filing, host, news, timeline } = file;
  if (file.stage === 'with-home' && news !== undefined) {
    const page = followed(news, filing.home, timeline);
    return isAnswered(file) ? { ...page, next: 'nothing' } : page;
  }
  const view = statusView(
    // The period that runs is the appeals body's, in the appeal's own file.
    { ...file, clock: clockOf(file, rules), waiting: waitingOf(file) },
    {
      stage: stages.public(file, rules),
      host,
      atZero: stages.atZero(file, rules),
      next: stages.next(file, rules),
      tacit: decision?.tacit ?? false,
      result: resultOf(file),
      open: file.open,
      remand: remandOf(file),
      ruling: rulingOf(file),
      measures: measuresOf(file),
      news: latest(news, filing.home),
    },
    rules,
  );
  if (file.appeal !== undefined) return { ...view, appeal: file.appeal.caseId };
  return view;
}

function clockOf({ appeal, clock, filing, stage }: RecognitionReview, rules: RuleBook) {
  // On its way to the home country's ministry, which will hold it.
  return stage === 'with-home' ? expectedAtHome(filing, rules) : (appeal?.clock ?? clock);
}

/** While the office has a test to hold, the worker's own stands still, and is what they want to know of. */
const waitingOf = (file: RecognitionReview) => (besideMeasures(file) ? file.waiting : (file.measuring ?? file.waiting));

/** Which the worker may still do: a unit that was decided while others wait is none of them (R3, R16). */
function measuresOf(file: RecognitionReview): readonly Measure[] | undefined {
  if (!makesUp(file)) return undefined;
  const measured = measuredUnits(file);
  return file.compensation?.measures.filter(({ unit }) => measured.includes(unit));
}

/** Without whoever ruled. */
function remandOf({ remand }: RecognitionReview): Remand | undefined {
  if (remand === undefined) return undefined;
  const { instructions, legalBasis, reasons } = remand;
  return { reasons, legalBasis, ...(instructions === undefined ? {} : { instructions }) };
}

/** One that sent it back is told as what the reviewers follow. */
const rulingOf = ({ ruled }: RecognitionReview) =>
  ruled === undefined || ruled.outcome === 'remitted' ? undefined : rulingTold(ruled);
