import type { CaseId, Instant } from '@puente/domain/kernel';
import type { ApprovedContent, RuleChange } from '@puente/domain/kinds/rule-change';
import { dueIn } from './case-file/index.js';

/** Where approved changes are kept for every process of the node. */
export interface RuleStore {
  /**
   * Once, by file; `taken` where another file published this version first.
   *
   * @param heard whether this node heard people approve it: else it is `unheard` unless an operator adopted it
   */
  publish(
    change: { readonly ruleChange: CaseId; readonly content: ApprovedContent; readonly at: Instant },
    heard: boolean,
  ): Promise<'published' | 'taken' | 'unheard'>;
}

/** A file in a database says what people said; that they said it, something else has to. */
export interface PeoplesWords {
  saidByPeople(file: RuleChange, now: Instant): boolean;
}

/**
 * Puts what a committee approved into the node's book of rules; whether it counts yet is for its date to say. What nobody was heard to say
 * (before words were sealed, or a file that somebody wrote by hand) waits for an operator.
 */
export const publishRules = (store: RuleStore, words: PeoplesWords) =>
  dueIn('rule-change', async (file, { caseId }, { time }) => {
    const { approved } = file;
    if (approved === undefined) throw new Error('nothing was approved');
    const at = time.now();
    const outcome = await store.publish({ ruleChange: caseId, content: approved, at }, words.saidByPeople(file, at));
    if (outcome === 'unheard') throw new Error(`nobody was heard to approve ${caseId}: see \`operator rules adopt\``);
    return { type: 'record-published', ...(outcome === 'taken' ? { taken: true } : {}) };
  });
