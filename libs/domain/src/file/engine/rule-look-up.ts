import type { Clock, WorkingCalendar } from '../../clocks/index.js';
import type { Host } from '../case/index.js';
import type { CountryCode } from '../../kernel/index.js';
import type { Agreement, AgreementRef, CountryRules, RuleBook } from '../../rulebook/rules/index.js';

/** Rules of a country that a case already names; a node that has lost them is a broken installation. */
export function rulesOf(rules: RuleBook, country: CountryCode): CountryRules {
  const found = rules.country(country);
  if (found === undefined) throw new Error(`no country pack for ${country}`);
  return found;
}

/** The edition by which a clock is counted. */
export const calendarOf = (rules: RuleBook, clock: Clock): WorkingCalendar =>
  rules.calendar(clock.calendar, clock.calendarVersion);

/** Undefined for one that this node does not have: what was filed under it elsewhere came back (R9). */
export const knownAgreement = (rules: RuleBook, { id, version }: AgreementRef): Agreement | undefined =>
  rules.agreements.find((one) => one.id === id && one.version === version);

/** The version under which the case began. */
export const agreementOf = (rules: RuleBook, host: Host): Agreement => rules.agreement(host.agreement);
