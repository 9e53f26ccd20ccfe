import type { Clock } from '../clocks/index.js';
import type { AtZero, Filing } from '../file/case/index.js';
import { agreementOf } from '../file/engine/rule-look-up.js';
import type { CountryCode } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import type { Part, PeriodInForce } from './agreement-periods.js';
import { periodOf, periodsIn } from './agreement-periods.js';

/** Clocks of a recognition that measure what no agreement has a step for; an order says its own days. */
const ofNoStep: ReadonlySet<string> = new Set(['returned', 'ordered']);

interface Seen {
  readonly clock: Clock | undefined;
  readonly atZero: AtZero | undefined;
  /** The case that it is a period of, or about. */
  readonly filing: Pick<Filing, 'home' | 'hosts'>;
}

/** What a running period of a recognition has that the book does not say; empty where the book tells it as it is. */
export function otherThanTheBook({ clock, atZero, filing }: Seen, rules: RuleBook): string {
  const name = clock?.id.split('#')[0];
  if (clock === undefined || name === undefined || ofNoStep.has(name)) return '';
  const said = filing.hosts.flatMap((host) =>
    periodsIn(agreementOf(rules, host))
      .filter((period) => periodOf(period.name).clocks.some((one) => one === name))
      .map((period) => differences(clock, atZero, period, { home: filing.home, host: host.country })),
  );
  if (said.length === 0) return `${name}: no such period`;
  return said.includes('') ? '' : `${name}: ${said.join('; ')}`;
}

function differences(
  { allowance, calendar, holder, opening }: Clock,
  atZero: AtZero | undefined,
  period: PeriodInForce,
  countries: Readonly<Record<Exclude<Part, 'here'>, CountryCode>>,
): string {
  const isIn = (part: Part, country: CountryCode): boolean => part === 'here' || countries[part] === country;
  const { within } = period.step;
  const acts =
    period.holder === 'worker'
      ? holder.who === 'worker'
      : holder.who === 'agency' && isIn(period.holder, holder.country);
  return [
    allowance.unit === within.unit && allowance.days === within.days ? '' : 'length',
    acts ? '' : 'holder',
    isIn(period.days, calendar) ? '' : 'days',
    period.opens.includes(opening.by) ? '' : 'opens',
    atZero === undefined || period.atZero.includes(atZero) ? '' : `ends as ${atZero}`,
  ]
    .filter((fault) => fault !== '')
    .join(', ');
}
