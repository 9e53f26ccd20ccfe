import type { DecisionContext } from '../../file/case/index.js';
import { benches } from '../../rulebook/catalogue/index.js';
import { todayIn } from '../../clocks/index.js';
import type { Decision, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { checkContent } from './check-content.js';
import type { RuleChangeEvent } from './events.js';
import type { RuleChange } from './rule-change.js';
import type { ApprovedContent } from './rule-content.js';
import { effectiveFrom, referenceOf } from './rule-content.js';

export const todayHere = ({ here, now, rules }: DecisionContext): PlainDate =>
  todayIn(rulesOf(rules, here).calendar.timeZone, now);

/**
 * All three benches have voted, and none against it. What they did not know of may have changed meanwhile, so the content
 * is checked once more. Source: ILO Convention 144, tripartite consultation.
 */
export function closeCommittee(file: RuleChange, context: DecisionContext): Decision<RuleChangeEvent> {
  const silent = benches.filter((bench) => !file.votes.some((vote) => vote.bench === bench));
  if (silent.length > 0) return refuse('QUORUM_MISSING', { benches: silent });
  if (file.votes.some(({ vote }) => vote === 'against')) {
    return accept<RuleChangeEvent>({ type: 'rule-change-rejected', at: context.now });
  }
  return approve(file, context);
}

/** A checkpoint is passed when somebody else has looked at its evidence. */
export function confirmCheckpoint(file: RuleChange, context: DecisionContext): Decision<RuleChangeEvent> {
  const { by } = context;
  if (file.content.subject !== 'checkpoint') return refuse('NEEDS_COMMITTEE');
  if (by.kind === 'officer' && by.id === file.proposedBy) return refuse('SAME_PERSON');
  return approve(file, context);
}

function approve(file: RuleChange, context: DecisionContext): Decision<RuleChangeEvent> {
  const { here, now, rules } = context;
  const today = todayHere(context);
  const content = effectiveFrom(file.content, today);
  const refusal = checkContent(content, { here, rules, today });
  if (refusal !== undefined) return refusal;
  const approved: ApprovedContent =
    content.subject === 'equivalence'
      ? { subject: 'equivalence', equivalence: { ...content.equivalence, approval: approvalOf(file, today, context) } }
      : content;
  return accept<RuleChangeEvent>({ type: 'rule-change-approved', at: now, approved });
}

function approvalOf({ caseId, committee, content, votes }: RuleChange, on: PlainDate, context: DecisionContext) {
  const { country, agencies, calendar } = rulesOf(context.rules, context.here);
  const name = agencies.find(({ id }) => id === committee)?.name ?? { es: committee };
  const reference = referenceOf(content);
  return {
    act: {
      es: `Acuerdo ${caseId} del comité tripartito (${country}): ${reference}`,
      en: `Act ${caseId} of the tripartite committee (${country}): ${reference}`,
    },
    on,
    committee: {
      name,
      votes: votes.map(({ bench, vote, at }) => ({ bench, vote, on: todayIn(calendar.timeZone, at) })),
    },
  };
}
