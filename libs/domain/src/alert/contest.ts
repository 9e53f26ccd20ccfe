import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, refuse } from '../kernel/index.js';
import { openPeriod, theAgency } from '../procedure/periods.js';
import { refuseWithoutReasons } from '../procedure/reasons.js';
import type { Alert } from './alert.js';
import type { ContestAlert } from './commands.js';
import type { AlertEvent } from './events.js';

/** A wrong alert is closed within days; the period belongs to the agency that raised it. */
export function contest(file: Alert, { ground }: ContestAlert, { now, rules }: DecisionContext): Decision<AlertEvent> {
  const { agreement, clocksOpened: opened, here, holder } = file;
  if (agreement === undefined) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  const opens = openPeriod(
    {
      name: 'alert-close',
      opened,
      step: rules.agreement(agreement).steps.alert.close,
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
