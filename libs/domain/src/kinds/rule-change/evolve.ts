import { exhausted } from '../../kernel/index.js';
import { empty } from '../../file/engine/begun.js';
import type { RuleChangeEvent } from './events.js';
import type { CastVote, RuleChange } from './rule-change.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: RuleChange | undefined, event: RuleChangeEvent): RuleChange {
  if (file === undefined) return begin(event);
  switch (event.type) {
    case 'rule-change-proposed':
      throw new TypeError(`${file.caseId} began already`);
    case 'draft-amended':
      return { ...file, content: event.content, reasons: event.reasons, proposedBy: event.by };
    case 'submitted-to-committee':
      return { ...file, stage: 'committee' };
    case 'vote-cast':
      return { ...file, votes: withVote(file.votes, event) };
    case 'rule-change-approved':
      return { ...file, stage: 'approved', approved: event.approved };
    case 'rule-change-rejected':
      return { ...file, stage: 'rejected' };
    case 'proposal-withdrawn':
      return { ...file, stage: 'withdrawn' };
    case 'rules-published':
      return { ...file, published: true };
    case 'came-into-force':
      return { ...file, stage: 'in-force' };
    default:
      return exhausted(event);
  }
}

function begin(event: RuleChangeEvent): RuleChange {
  if (event.type !== 'rule-change-proposed') throw new TypeError(`a file does not begin with ${event.type}`);
  const { caseId, committee, content, country, reasons, by } = event;
  return {
    ...{ kind: 'rule-change', stage: 'draft', caseId, country, committee, content, reasons, proposedBy: by },
    ...empty,
    ...{ votes: [], published: false, held: [committee], filers: [by] },
  };
}

/** One vote of each bench: the last one. */
function withVote(
  votes: readonly CastVote[],
  { bench, vote, reasons, by, at }: Extract<RuleChangeEvent, { type: 'vote-cast' }>,
): readonly CastVote[] {
  return [...votes.filter((one) => one.bench !== bench), { bench, vote, reasons, by, at }];
}
