import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId } from '../../kernel/index.js';
import type { CountryRules } from '../../rulebook/rules/index.js';
import type { UnequalTreatment } from './unequal-treatment.js';

/** Of those who judge, from the answer, or from the day on which there was none. */
export function openJudgement(file: UnequalTreatment, { here, now, rules }: DecisionContext): Clock {
  const country = rulesOf(rules, here);
  return openPeriod(
    {
      ...{ name: 'unequal-judgement', opened: file.clocksOpened, step: country.equality.judgement, calendar: here },
      ...{ holder: theAgency(here, judging(country, file.owner)), opening: { by: 'event', at: now } },
    },
    rules,
  );
}

/** Whose calendar counts: the first agency with auditors that is not the owner. Any such auditor of the country may judge. */
const judging = ({ agencies, desks }: CountryRules, owner: AgencyId): AgencyId =>
  agencies.find(({ id, roles }) => id !== owner && roles.includes('auditor'))?.id ?? desks.governance;
