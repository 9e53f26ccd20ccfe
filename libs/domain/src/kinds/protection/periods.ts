import type { Clock } from '../../clocks/index.js';
import { businessDays } from '../../clocks/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

/**
 * No agreement says how long it may take until somebody looks after a child, because none is about children. These are
 * the node's own; a country's law that is stricter is a reason to make them data of its pack.
 */
const steps = {
  'take-up': { within: businessDays(1), reminders: [] },
  contact: { within: businessDays(3), reminders: [] },
} as const;

interface Due {
  readonly here: CountryCode;
  readonly opened: number;
  readonly at: Instant;
}

export function protectionPeriod(step: keyof typeof steps, { at, here, opened }: Due, rules: RuleBook): Clock {
  const holder = theAgency(here, rulesOf(rules, here).desks.protection);
  const opening = { by: 'event', at } as const;
  return openPeriod({ name: 'protection', opened, step: steps[step], holder, calendar: here, opening }, rules);
}
