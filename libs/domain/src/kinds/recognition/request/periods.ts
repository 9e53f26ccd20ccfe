import type { Clock, Opening } from '../../../clocks/index.js';
import type { Filing } from '../../../file/case/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { openPeriod, theAgency, theWorker } from '../../../file/engine/periods.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import { bestStep } from '../filing/best-step.js';

interface Before {
  readonly filing: Filing;
  readonly clocksOpened: number;
}

const steps = {
  submitted: 'submitted',
  'awaiting-documents': 'awaitingDocuments',
  'home-verification': 'homeVerification',
  hearing: 'hearing',
} as const;

/** A period at the home country: the ministry's, the certifier's, or the worker's in the home country's days. */
export function homePeriod(file: Before, name: keyof typeof steps, opening: Opening, rules: RuleBook): Clock {
  const { filing, clocksOpened } = file;
  const { desks } = rulesOf(rules, filing.home);
  const holder = {
    submitted: theAgency(filing.home, desks.intake),
    'awaiting-documents': theWorker,
    'home-verification': theAgency(filing.home, desks.verification),
    hearing: theWorker,
  }[name];
  const { calendar } = rulesOf(rules, filing.home);
  const from = opening.by === 'event' ? opening.at : filing.openedAt;
  const step = bestStep(filing, steps[name], { calendar, from, rules });
  return openPeriod({ name, opened: clocksOpened, step, holder, calendar: filing.home, opening }, rules);
}
