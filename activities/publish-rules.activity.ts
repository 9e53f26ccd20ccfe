import type { CaseId, Instant } from '@puente/domain/kernel';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import { dueIn } from './case-file/index.js';

/** Where approved changes are kept for every process of the node. */
export interface RuleStore {
  /** Once, by file; `taken` where another file published this version first. */
  publish(change: {
    readonly ruleChange: CaseId;
    readonly content: ApprovedContent;
    readonly at: Instant;
  }): Promise<'published' | 'taken'>;
}

/** Puts what a committee approved into the node's book of rules; whether it counts yet is for its date to say. */
export const publishRules = (store: RuleStore) =>
  dueIn('rule-change', async ({ approved }, { caseId }, { time }) => {
    if (approved === undefined) throw new Error('nothing was approved');
    const outcome = await store.publish({ ruleChange: caseId, content: approved, at: time.now() });
    return { type: 'record-published', ...(outcome === 'taken' ? { taken: true } : {}) };
  });
