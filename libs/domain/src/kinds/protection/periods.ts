import type { Clock } from '../../clocks/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { ProtectionRules, RuleBook } from '../../rulebook/rules/index.js';

interface Due {
  readonly here: CountryCode;
  readonly opened: number;
  readonly at: Instant;
}

export function protectionPeriod(
  step: keyof ProtectionRules['steps'],
  { at, here, opened }: Due,
  rules: RuleBook,
): Clock {
  const { desks, protection } = rulesOf(rules, here);
  const holder = theAgency(here, desks.protection);
  const opening = { by: 'event', at } as const;
  return openPeriod(
    { name: 'protection', opened, step: protection.steps[step], holder, calendar: here, opening },
    rules,
  );
}

/** What a file is when its next period runs; one of the time before there was a next one has none. */
export const periodOpened = (clocksOpened: number, opens: Clock | undefined) => ({
  clock: opens,
  clocksOpened: opens === undefined ? clocksOpened : clocksOpened + 1,
});
