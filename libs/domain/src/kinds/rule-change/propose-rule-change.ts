import { empty } from '../../file/engine/begun.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { contentRefusals } from './check-content.js';
import { beginning, committee, opening } from './define.js';
import { heard, proposalHeard } from './heard.js';
import { refuseContent } from './refuse-content.js';
import type { Heard } from './rule-change.js';
import type { RuleContent } from './rule-content.js';

export interface ProposeRuleChange extends Heard {
  readonly type: 'propose-rule-change';
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
}

export interface RuleChangeProposed extends Heard {
  readonly type: 'rule-change-proposed';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly country: CountryCode;
  readonly committee: AgencyId;
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
}

export const proposeRuleChange = opening({
  type: 'propose-rule-change',
  opens: committee,
  refusals: ['REASONS_MISSING', ...contentRefusals],
  decide(_none, proposed: ProposeRuleChange, context) {
    const { by, caseId, here, now, rules } = context;
    const { governance } = rulesOf(rules, here).desks;
    if (by.kind !== 'officer' || by.country !== here || by.agency !== governance) return refuse('NOT_YOUR_CASE');
    return (
      refuseContent(proposed, context) ??
      accept<RuleChangeProposed>({
        ...{ type: 'rule-change-proposed', at: now, caseId, country: here, committee: governance, by: by.id },
        ...{ content: proposed.content, reasons: proposed.reasons, ...heard(proposed.seal) },
      })
    );
  },
});

export const ruleChangeProposed = beginning({
  type: 'rule-change-proposed',
  begin: ({ caseId, committee: held, content, country, reasons, by, seal }: RuleChangeProposed) => ({
    ...{ kind: 'rule-change', stage: 'draft', caseId, country, committee: held, content, reasons, proposedBy: by },
    ...empty,
    ...{ votes: [], published: false, held: [held], filers: [by], ...proposalHeard(seal) },
  }),
});
