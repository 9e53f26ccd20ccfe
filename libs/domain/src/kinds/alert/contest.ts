import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Alert } from './alert.js';
import type { ContestAlert } from './commands.js';
import type { AlertEvent } from './events.js';

/** A wrong alert is closed within days; the period belongs to the agency that raised it. */
export function contest(file: Alert, { ground }: ContestAlert, { now, rules }: DecisionContext): Decision<AlertEvent> {
  const { agreement, clocksOpened: opened, here, holder } = file;
  const { steps } = agreement === undefined ? rulesOf(rules, here).certification : rules.agreement(agreement);
  const opens = openPeriod(
    {
      name: 'alert-close',
      opened,
      step: steps.alert.close,
      holder: theAgency(here, holder),
      calendar: here,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  return (
    refuseWithoutReasons(ground, 'ground') ?? accept<AlertEvent>({ type: 'alert-contested', at: now, ground, opens })
  );
}
