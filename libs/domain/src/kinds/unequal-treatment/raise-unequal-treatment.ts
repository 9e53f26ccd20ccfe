import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId, CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { countedAgency } from './counted-agency.js';
import { beginning, opening } from './define.js';
import type { Disparity } from './unequal-treatment.js';

/** By the node's own watch. */
export interface RaiseUnequalTreatment {
  readonly type: 'raise-unequal-treatment';
  readonly found: Disparity;
  /** Who held most of the files that were compared. */
  readonly heldBy?: AgencyId;
}

export interface UnequalTreatmentRaised {
  readonly type: 'unequal-treatment-raised';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly found: Disparity;
  readonly owner: AgencyId;
  readonly opens: Clock;
}

/** Nobody raises it by hand, and nobody can keep it from being raised: whoever has the figures finds it again. */
export const raiseUnequalTreatment = opening({
  type: 'raise-unequal-treatment',
  opens: ['effect'],
  refusals: [],
  decide(_none, { found, heldBy }: RaiseUnequalTreatment, { caseId, here, now, rules }) {
    const country = rulesOf(rules, here);
    const { answer } = country.equality;
    const owner = countedAgency(found, country, heldBy);
    const opens = openPeriod(
      {
        ...{ name: 'unequal-answer', opened: 0, step: answer, calendar: here },
        ...{ holder: theAgency(here, owner), opening: { by: 'event', at: now } },
      },
      rules,
    );
    const raised = { type: 'unequal-treatment-raised', at: now, caseId, here, found, owner, opens } as const;
    return accept<UnequalTreatmentRaised>(raised);
  },
});

export const unequalTreatmentRaised = beginning({
  type: 'unequal-treatment-raised',
  begin: ({ at: raisedAt, caseId, found, here, opens, owner }: UnequalTreatmentRaised) => ({
    ...{ kind: 'unequal-treatment', stage: 'raised', caseId, here, found, raisedAt, owner },
    ...begun(opens),
  }),
});
