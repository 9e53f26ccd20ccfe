import type { WorkingCalendar } from '../../../clocks/index.js';
import { dateAfter } from '../../../clocks/index.js';
import type { Filing } from '../../../file/case/index.js';
import { agreementOf } from '../../../file/engine/rule-look-up.js';
import type { Instant } from '../../../kernel/index.js';
import type { Agreement, RuleBook, Step } from '../../../rulebook/rules/index.js';

/** Steps that one file takes for all of its hosts. */
type SharedStep = 'draft' | 'submitted' | 'awaitingDocuments' | 'homeVerification' | 'hearing';

/** In the worker's own step more time is better; in an authority's, less. */
const isTheWorkers: Readonly<Record<SharedStep, boolean>> = {
  draft: true,
  submitted: false,
  awaitingDocuments: true,
  homeVerification: false,
  hearing: true,
};

/**
 * One step serves every host, and each host's agreement has a period for it: the one that is best for the worker counts,
 * whichever host was named first (R14). Working days and calendar days are compared by the day on which they would end.
 *
 * @param from from when the days would count
 */
export function bestStep(
  filing: Pick<Filing, 'hosts'>,
  name: SharedStep,
  { calendar, from, rules }: { readonly calendar: WorkingCalendar; readonly from: Instant; readonly rules: RuleBook },
): Step {
  const ends = agreementsOf(filing, rules)
    .map(({ steps }) => ({ step: steps[name], on: dateAfter(steps[name].within, calendar, from) }))
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const best = isTheWorkers[name] ? ends.at(-1) : ends[0];
  if (best === undefined) throw new Error('a filing without a host was never opened');
  return best.step;
}

/** The longest time in which a case that was closed can be reopened. */
export const reopenableForMonths = (filing: Pick<Filing, 'hosts'>, rules: RuleBook): number =>
  Math.max(...agreementsOf(filing, rules).map(({ steps }) => steps.awaitingDocuments.reopenableForMonths));

/** Of each host, in an order that does not depend on the filing's. */
const agreementsOf = ({ hosts }: Pick<Filing, 'hosts'>, rules: RuleBook): readonly Agreement[] =>
  hosts.map((host) => agreementOf(rules, host)).sort((one, other) => one.id.localeCompare(other.id));
