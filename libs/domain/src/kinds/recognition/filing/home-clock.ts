import type { Clock } from '../../../clocks/index.js';
import type { Filing } from '../../../file/case/index.js';
import { openPeriod, theAgency } from '../../../file/engine/periods.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { bestStep } from './best-step.js';

/**
 * The home ministry's period as both countries can compute it, until the home country tells of its own: whoever filed
 * abroad reads from the first minute who must act, and until when (R9). Undefined before it is submitted.
 */
export function expectedAtHome(filing: Filing, rules: RuleBook): Clock | undefined {
  const { home, submittedAt: from } = filing;
  if (from === undefined) return undefined;
  const { calendar, desks } = rulesOf(rules, home);
  const step = bestStep(filing, 'submitted', { calendar, from, rules });
  const opening = { by: 'event', at: from } as const;
  const holder = theAgency(home, desks.intake);
  return openPeriod({ name: 'submitted', opened: 0, step, holder, calendar: home, opening }, rules);
}
