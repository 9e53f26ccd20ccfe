import { todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { benches } from '../../rulebook/catalogue/index.js';
import type { RuleChangeApproved } from './approved.js';
import { checkContent, contentRefusals } from './check-content.js';
import { command, committee } from './define.js';
import { todayHere } from './refuse-content.js';
import type { RuleChangeRejected } from './rejected.js';
import type { RuleChange } from './rule-change.js';
import type { ApprovedContent } from './rule-content.js';
import { effectiveFrom, referenceOf } from './rule-content.js';

export interface CloseCommittee {
  readonly type: 'close-committee';
}

/**
 * All three benches have voted, and none against it. What they did not know of may have changed meanwhile, so the content
 * is checked once more. Source: ILO Convention 144, tripartite consultation.
 */
export const closeCommittee = command({
  type: 'close-committee',
  givenBy: { committee },
  refusals: ['QUORUM_MISSING', ...contentRefusals],
  barred({ votes }) {
    const silent = benches.filter((bench) => !votes.some((vote) => vote.bench === bench));
    return silent.length > 0 ? refuse('QUORUM_MISSING', { benches: silent }) : undefined;
  },
  decide(file, _close: CloseCommittee, context) {
    const { here, now, rules } = context;
    if (file.votes.some(({ vote }) => vote === 'against')) {
      return accept<RuleChangeRejected>({ type: 'rule-change-rejected', at: now });
    }
    const today = todayHere(context);
    const content = effectiveFrom(file.content, today);
    const refusal = checkContent(content, { here, rules, today });
    if (refusal !== undefined) return refusal;
    const approved: ApprovedContent =
      content.subject === 'equivalence'
        ? {
            subject: 'equivalence',
            equivalence: { ...content.equivalence, approval: approvalOf(file, today, context) },
          }
        : content;
    return accept<RuleChangeApproved>({ type: 'rule-change-approved', at: now, approved });
  },
});

function approvalOf({ caseId, committee: held, content, votes }: RuleChange, on: PlainDate, context: DecisionContext) {
  const { country, agencies, calendar } = rulesOf(context.rules, context.here);
  const name = agencies.find(({ id }) => id === held)?.name ?? { es: held };
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
