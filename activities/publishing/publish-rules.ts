import type { CaseId, Instant } from '@puente/domain/kernel';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

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
export const rulePublisher = (parts: CaseParts, store: RuleStore) =>
  effect(parts, 'publish-rules', async (file, { caseId }) => {
    if (file.kind !== 'rule-change' || file.approved === undefined) throw new Error('nothing was approved');
    const outcome = await store.publish({ ruleChange: caseId, content: file.approved, at: parts.time.now() });
    return { type: 'record-published', ...(outcome === 'taken' ? { taken: true } : {}) };
  });
