import type { Clock, Opening } from '../../clocks/index.js';
import { openPeriod, theAgency, theWorker } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Application } from './application.js';

interface Before {
  readonly application: Pick<Application, 'country' | 'agency'>;
  readonly clocksOpened: number;
}

/** Which step of the country's law each period is, and whose it is. */
const periods = {
  draft: { step: 'draft', worker: true },
  reference: { step: 'reference', worker: true },
  application: { step: 'application', worker: false },
  returned: { step: 'draft', worker: true },
  scheduling: { step: 'scheduling', worker: false },
  choosing: { step: 'scheduling', worker: true },
  evaluation: { step: 'evaluation', worker: false },
  approval: { step: 'approval', worker: false },
  appeal: { step: 'appeal', worker: true },
} as const;

/** Certification is national law: its durations stand in the country's pack and in no agreement. */
export function certificationPeriod(
  { application, clocksOpened }: Before,
  name: keyof typeof periods,
  opening: Opening,
  rules: RuleBook,
): Clock {
  const { country, agency } = application;
  const { step, worker } = periods[name];
  const holder = worker ? theWorker : theAgency(country, agency);
  const within = rulesOf(rules, country).certification.steps[step];
  return openPeriod({ name, opened: clocksOpened, step: within, holder, calendar: country, opening }, rules);
}
