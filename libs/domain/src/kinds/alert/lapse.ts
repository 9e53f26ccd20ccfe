import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Alert } from './alert.js';
import type { AlertEvent } from './events.js';
import { tellCountries } from './tell-countries.js';

/** The worker hears of it first, but not at the cost of the countries: at the end of the period they are told. */
export function lapse(file: Alert, command: Lapse, context: DecisionContext): Decision<AlertEvent> {
  const clock = lapsing(file, command.clock, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  const escalated: AlertEvent = { type: 'escalated', at: now, clock: clock.id };
  return file.stage === 'telling'
    ? accept<AlertEvent>(escalated, tellCountries(file, now, true))
    : accept<AlertEvent>(escalated);
}
