import { stageTable } from '../../file/definition/stages.js';
import type { RuleChange } from './rule-change.js';

/** What is known of each stage. It is about nobody in particular, so no worker reads of it. */
export const stages = stageTable<RuleChange>({
  draft: { over: false, awaiting: ['delegate', 'supervisor'] },
  committee: { over: false, awaiting: ['delegate'] },
  approved: { over: false, awaiting: ['effect'] },
  'in-force': { over: true, awaiting: [] },
  rejected: { over: true, awaiting: [] },
  withdrawn: { over: true, awaiting: [] },
});
