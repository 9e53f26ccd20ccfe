import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId } from '../../kernel/index.js';
import type { CountryRules } from '../../rulebook/rules/index.js';

/** A period of the integrity officers of the country, by its pack. */
export function integrityPeriod(
  name: 'report-take-up' | 'report-answer',
  opened: number,
  { here, now, rules }: Pick<DecisionContext, 'here' | 'now' | 'rules'>,
): Clock {
  const country = rulesOf(rules, here);
  const { answer, takeUp } = country.integrity;
  return openPeriod(
    {
      ...{ name, opened, step: name === 'report-take-up' ? takeUp : answer, calendar: here },
      ...{ holder: theAgency(here, whoseOfficers(country)), opening: { by: 'event', at: now } },
    },
    rules,
  );
}

/** Whose calendar counts: the first agency that has integrity officers. Any of the country may take it. */
const whoseOfficers = ({ agencies, desks }: CountryRules): AgencyId =>
  agencies.find(({ roles }) => roles.includes('integrity-officer'))?.id ?? desks.governance;
