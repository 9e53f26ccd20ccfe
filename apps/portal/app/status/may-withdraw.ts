import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { PublicStage } from '@puente/domain/file/case';

/** As the worker sees them: stages in which the law lets them withdraw the case, or an appeal about it. */
const undecided: readonly PublicStage[] = [
  'draft',
  'submitted',
  'awaiting-documents',
  'home-verification',
  'transmitted',
  'host-review',
  'compensation-pending',
  'closed-without-prejudice',
  'gathering-evidence',
  'application',
  'returned',
  'admissible',
  'evaluation-scheduled',
  'evaluated',
  'appealed',
  'appeal-review',
  'correction-review',
];

/** Whether their page leads to where it is withdrawn, which says whether it still can be. */
export const mayWithdraw = ({ stage }: Pick<StatusAnswer, 'stage'>): boolean => undecided.includes(stage);
