import { stageTable } from '../../../file/definition/stages.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { isClosedAtHome } from './arrival/answers-now.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { unitsAwaitingChoice, unitsToTest } from './review-file/tested-units.js';
import { hasToMakeUp, makesUp, measuredUnits, shownUnits, unitsOwedTest } from './review-file/units-open.js';
import { leftBySilence } from './silence/left-by-silence.js';
import { silencePolicy } from './silence/silence-policy.js';

const isLate = ({ clock, lateTest }: RecognitionReview): boolean =>
  clock?.lapsedAt !== undefined || lateTest !== undefined;
const isTested = (file: RecognitionReview): boolean => unitsToTest(file).length > 0;
const chooses = (file: RecognitionReview): boolean => unitsAwaitingChoice(file).length > 0;
const isTheOffices = ({ clock }: RecognitionReview): boolean => clock?.holder.who === 'agency';
const isHeard = ({ fraudReview }: RecognitionReview): boolean => fraudReview?.heard === true;

/** What silence means here, by the agreement: it promises no more than it gives to every unit. */
function silence(file: RecognitionReview, rules: RuleBook) {
  const policy = silencePolicy(file, rules);
  const leaves = policy === 'deem_recognised' && leftBySilence(file, rules).length > 0;
  return policy === 'escalate' || leaves ? 'escalated' : policy;
}

/** Beside what the office has to test, which nobody reports. */
const hasToReport = (file: RecognitionReview): boolean => {
  const settled = [...shownUnits(file), ...unitsOwedTest(file)];
  return makesUp(file) && measuredUnits(file).some((unit) => !settled.includes(unit));
};

/** Of the worker; `undefined` where they wait for somebody else. */
function workersNext(file: RecognitionReview) {
  if (chooses(file)) return 'choose-after-test';
  if (isTested(file)) return 'attend-test';
  return hasToReport(file) ? 'report-compensation' : undefined;
}
/** What is made up for goes on beside what others do (R3). */
const besides = (file: RecognitionReview) => (hasToMakeUp(file) || chooses(file) ? (['worker'] as const) : []);

/** Decided in part or not at all: open until the period to appeal is over. */
const appealable = {
  over: ({ refusalFinal }: RecognitionReview) => refusalFinal,
  awaiting: ({ refusalFinal }: RecognitionReview) => (refusalFinal ? [] : (['worker'] as const)),
  atZero: 'refusal-final',
  next: ({ refusalFinal }: RecognitionReview) => (refusalFinal ? 'read-decision' : 'may-appeal'),
} as const;

/** What is known of each stage. */
export const stages = stageTable<RecognitionReview>({
  draft: {
    public: 'draft',
    over: false,
    awaiting: ['worker', 'assistant'],
    atZero: 'draft-deleted',
    next: 'submit-draft',
  },
  'with-home': {
    public: 'submitted',
    over: isClosedAtHome,
    awaiting: (file) => (isClosedAtHome(file) ? [] : ['country']),
    atZero: 'escalated',
  },
  received: {
    public: 'host-review',
    over: false,
    awaiting: (file) => ['effect', ...(isLate(file) ? (['supervisor'] as const) : []), ...besides(file)],
    atZero: silence,
    next: (file) => (hasToMakeUp(file) ? workersNext(file) : undefined) ?? 'nothing',
  },
  'host-review': {
    public: 'host-review',
    over: false,
    awaiting(file) {
      const turn = file.proposal === undefined ? 'reviewer' : 'approver';
      return [turn, ...(isLate(file) ? (['supervisor'] as const) : []), ...besides(file)];
    },
    atZero: silence,
    next: (file) => workersNext(file) ?? 'nothing',
  },
  'compensation-pending': {
    public: 'compensation-pending',
    over: false,
    awaiting: (file) => [
      ...(workersNext(file) === undefined ? [] : (['worker'] as const)),
      ...(isTheOffices(file) || isTested(file) ? (['reviewer'] as const) : []),
      ...(isLate(file) ? (['supervisor'] as const) : []),
    ],
    atZero(file) {
      if (isTheOffices(file)) return 'escalated';
      return shownUnits(file).length === 0 ? 'stays-partial' : 'review-goes-on';
    },
    next: (file) => workersNext(file) ?? (isTheOffices(file) ? 'nothing' : 'report-compensation'),
  },
  recognised: { public: 'recognised', over: true, awaiting: [], next: 'read-decision' },
  'fraud-review': {
    public: 'fraud-review',
    over: false,
    awaiting(file) {
      if (!isHeard(file)) return ['worker'];
      return file.fraudReview?.proposal === undefined ? ['supervisor', 'reviewer'] : ['approver'];
    },
    atZero: (file) => (isHeard(file) ? 'recognition-stands' : 'review-goes-on'),
    next: (file) => (isHeard(file) ? 'nothing' : 'answer-fraud-review'),
  },
  'partially-recognised': { public: 'partially-recognised', ...appealable },
  refused: { public: 'refused', ...appealable },
  // The period that runs is the appeals body's.
  appealed: {
    public: 'appealed',
    over: false,
    awaiting: besides,
    atZero: 'escalated',
    next: (file) => (hasToMakeUp(file) ? workersNext(file) : undefined) ?? 'nothing',
  },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
  'draft-deleted': { public: 'draft-deleted', over: true, awaiting: [] },
});
