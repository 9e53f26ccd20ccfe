import { stageTable } from '../../file/definition/stages.js';
import { auditors, owners } from './define.js';
import type { UnequalTreatment } from './unequal-treatment.js';

/** What is known of each stage. It is about no worker in particular, and none reads of it here. */
export const stages = stageTable<UnequalTreatment>({
  // A finding whose owner was silent under an earlier law escalated, and stands here; it is judged all the same.
  raised: { over: false, awaiting: ({ clock }) => (clock?.lapsedAt === undefined ? owners : [...owners, ...auditors]) },
  unanswered: { over: false, awaiting: [...owners, ...auditors] },
  answered: { over: false, awaiting: auditors },
  confirmed: { over: true, awaiting: [] },
  dismissed: { over: true, awaiting: [] },
});
