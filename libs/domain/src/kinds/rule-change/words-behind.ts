import type { Bench } from '../../rulebook/catalogue/index.js';
import { benches } from '../../rulebook/catalogue/index.js';
import type { CaseId, OfficerId } from '../../kernel/index.js';
import type { CastVote, RuleChange } from './rule-change.js';
import type { ApprovedContent, RuleContent } from './rule-content.js';
import { effectiveFrom, takesEffect } from './rule-content.js';

/** What somebody said of a text of rules. */
export interface WordOnRules {
  readonly caseId: CaseId;
  readonly content: RuleContent;
  readonly by: OfficerId;
  readonly said: 'proposed' | 'confirmed' | CastVote['vote'];
  readonly bench?: Bench;
}

export interface WordBehind {
  readonly word: WordOnRules;
  readonly seal: string | undefined;
}

/**
 * Whose words an approval rests on: of a checkpoint of two people, of all else of three benches. None where it rests on fewer people,
 * whatever stage its file says.
 */
export function wordsBehind(file: RuleChange): readonly WordBehind[] | undefined {
  const words = file.content.subject === 'checkpoint' ? ofCheckpoint(file) : ofBenches(file);
  return words !== undefined && new Set(words.map(({ word }) => word.by)).size === words.length ? words : undefined;
}

function ofCheckpoint({ caseId, content, proposedBy, proposalSeal, confirmed }: RuleChange) {
  if (confirmed === undefined) return undefined;
  const { by, seal } = confirmed;
  return [
    { word: { caseId, content, by: proposedBy, said: 'proposed' as const }, seal: proposalSeal },
    { word: { caseId, content, by, said: 'confirmed' as const }, seal },
  ];
}

function ofBenches({ caseId, content, votes }: RuleChange) {
  const cast = votes.filter(({ vote }) => vote !== 'against');
  if (!benches.every((bench) => cast.some((one) => one.bench === bench))) return undefined;
  return cast.map(({ bench, by, vote, seal }) => ({ word: { caseId, content, by, said: vote, bench }, seal }));
}

/** What people read when they said so, in force from the day on which it is now; and what was approved, without its act: they are the same. */
export const asTheyRead = (content: RuleContent, approved: ApprovedContent) => ({
  read: effectiveFrom(content, takesEffect(approved)),
  approved: approved.subject === 'equivalence' ? withoutAct(approved) : approved,
});

function withoutAct({
  subject,
  equivalence: { approval: _act, ...equivalence },
}: Approved<'equivalence'>): RuleContent {
  return { subject, equivalence };
}

type Approved<Subject> = Extract<ApprovedContent, { readonly subject: Subject }>;
