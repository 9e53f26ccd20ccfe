import type { Clock, Opening } from '../../../clocks/index.js';
import type { Filing } from '../../../file/case/index.js';
import type { Agreement, RuleBook } from '../../../rulebook/rules/index.js';
import { openPeriod, theAgency, theWorker } from '../../../file/engine/periods.js';
import { agreementOf, rulesOf } from '../../../file/engine/rule-look-up.js';

interface Before {
  readonly filing: Filing;
  readonly clocksOpened: number;
}

/** The steps at home follow the agreement with the first host: one verification serves every host. */
export function homeAgreement({ hosts }: Filing, rules: RuleBook): Agreement {
  const [first] = hosts;
  if (first === undefined) throw new Error('a filing without a host was never opened');
  return agreementOf(rules, first);
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
  const step = homeAgreement(filing, rules).steps[steps[name]];
  return openPeriod({ name, opened: clocksOpened, step, holder, calendar: filing.home, opening }, rules);
}
